//! The zip is read back by two foreign readers, byte for byte.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::process::{Command, Stdio};

use proptest::prelude::*;

use slipway::archive;

fn read_back(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut file = archive.by_index(index).unwrap();
            let mut content = Vec::new();
            file.read_to_end(&mut content).unwrap();
            (file.name().unwrap().into_owned(), content)
        })
        .collect()
}

proptest! {
    #[test]
    fn every_file_comes_out_as_it_went_in(
        files in prop::collection::btree_map("[a-zA-Zñ0-9._-]{1,20}(/[a-z😀]{1,9}){0,2}", any::<Vec<u8>>(), 0..12),
    ) {
        let files: Vec<_> = files.into_iter().collect();
        prop_assert_eq!(read_back(&archive::zip(&files)), files);
    }
}

#[test]
fn python_reads_it_too() {
    let files = vec![
        ("Dockerfile".to_owned(), b"FROM scratch\n".to_vec()),
        ("servicios/año/ñ 😀.txt".to_owned(), "á\n".as_bytes().to_vec()),
        ("empty".to_owned(), Vec::new()),
        ("bytes".to_owned(), (0..=255).collect()),
    ];
    let program = "import io,json,sys,zipfile\n\
        z=zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))\n\
        assert z.testzip() is None\n\
        print(json.dumps([[i.filename,z.read(i).hex(),i.date_time,oct(i.external_attr>>16)] for i in z.infolist()]))";
    let python = Command::new("python3").args(["-c", program]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let Ok(mut python) = python else {
        eprintln!("skipped: python_reads_it_too, because there is no python3");
        return;
    };
    python.stdin.take().unwrap().write_all(&archive::zip(&files)).unwrap();
    let output = python.wait_with_output().unwrap();
    assert!(output.status.success());
    let read: Vec<(String, String, Vec<u16>, String)> = serde_json::from_slice(&output.stdout).unwrap();
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
    let by_name: BTreeMap<_, _> = read.iter().map(|(name, content, ..)| (name.clone(), content.clone())).collect();
    assert_eq!(by_name, files.iter().map(|(name, content)| (name.clone(), hex(content))).collect());
    assert!(read.iter().all(|(.., day, mode)| *day == [1980, 1, 1, 0, 0, 0] && mode == "0o100644"), "{read:?}");
}
