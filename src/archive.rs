//! Files as one `.zip`: stored, not compressed, because they are small texts. The same files give the same bytes.

/// Version 2.0 of the format: what every reader since 1993 knows.
const VERSION: u16 = 20;
/// Bit 11: names are UTF-8.
const UTF8_NAMES: u16 = 1 << 11;
/// 1 January 1980, the first day there is; at midnight.
const DAY: u16 = 1 << 5 | 1;
/// A regular file, readable by everybody, writable by its owner, as Unix says it.
const MODE: u32 = 0o100_644 << 16;
/// Written on Unix, so that the mode counts.
const MADE_BY: u16 = 3 << 8 | VERSION;

/// The archive of these files, by their paths with `/` between folders, in this order.
///
/// Source of the layout: PKWARE's APPNOTE 6.3.10, sections 4.3 and 4.4.
///
/// # Panics
/// With more files than 65,535 or more bytes than 4 GiB, which no project comes near.
pub fn zip(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut archive = Vec::new();
    let mut directory = Vec::new();
    for (name, content) in files {
        let place = size(archive.len());
        let about = about(name, content);
        archive.extend(0x0403_4b50_u32.to_le_bytes());
        archive.extend(&about);
        archive.extend(name.as_bytes());
        archive.extend(content);

        directory.extend(0x0201_4b50_u32.to_le_bytes());
        directory.extend(MADE_BY.to_le_bytes());
        directory.extend(&about);
        // No comment, first disk, no statement about its being text.
        directory.extend([0; 6]);
        directory.extend(MODE.to_le_bytes());
        directory.extend(place.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let count = u16::try_from(files.len()).expect("a project has fewer than 65,536 files");
    let start = size(archive.len());
    let length = size(directory.len());
    archive.extend(directory);
    archive.extend(0x0605_4b50_u32.to_le_bytes());
    archive.extend([0; 4]);
    archive.extend(count.to_le_bytes());
    archive.extend(count.to_le_bytes());
    archive.extend(length.to_le_bytes());
    archive.extend(start.to_le_bytes());
    archive.extend([0; 2]);
    archive
}

/// What is said of a file both before it and in the directory.
fn about(name: &str, content: &[u8]) -> Vec<u8> {
    let length = size(content.len());
    let mut about = Vec::with_capacity(26);
    about.extend(VERSION.to_le_bytes());
    about.extend(UTF8_NAMES.to_le_bytes());
    // Stored; midnight.
    about.extend([0; 4]);
    about.extend(DAY.to_le_bytes());
    about.extend(crc32(content).to_le_bytes());
    about.extend(length.to_le_bytes());
    about.extend(length.to_le_bytes());
    about.extend(u16::try_from(name.len()).expect("a path is shorter than 64 KiB").to_le_bytes());
    about.extend([0; 2]);
    about
}

fn size(length: usize) -> u32 {
    u32::try_from(length).expect("the files of a project are smaller than 4 GiB")
}

const CRC: [u32; 256] = crc_table();

const fn crc_table() -> [u32; 256] {
    let mut table = [0; 256];
    let mut byte = 0;
    let mut first = 0_u32;
    while byte < 256 {
        let mut rest = first;
        let mut bit = 0;
        while bit < 8 {
            rest = if rest & 1 == 1 { rest >> 1 ^ 0xedb8_8320 } else { rest >> 1 };
            bit += 1;
        }
        table[byte] = rest;
        byte += 1;
        first += 1;
    }
    table
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |rest, byte| {
        let place = rest.to_le_bytes()[0] ^ byte;
        rest >> 8 ^ CRC[usize::from(place)]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_one_of_the_standard() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(crc32(b""), 0);
    }

    #[test]
    fn the_same_files_give_the_same_bytes() {
        let files = [("a/ñ.txt".to_owned(), b"text\n".to_vec()), ("empty".to_owned(), Vec::new())];
        assert_eq!(zip(&files), zip(&files));
        assert_eq!(zip(&[]).len(), 22);
    }
}
