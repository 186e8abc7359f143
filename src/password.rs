//! Passwords for this machine's `.env`: letters and digits, which no notation and no address has to quote. Where the
//! random bytes come from is the caller's business.

/// Letters of a password: 26 of 62 are more than 150 bits.
const LENGTH: usize = 26;
const ALPHABET: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// A new password. `fill` puts random bytes into the slice; it is asked until enough of them can be used.
pub fn password(mut fill: impl FnMut(&mut [u8])) -> String {
    // Bytes from here up would make the first letters of the alphabet likelier than the others.
    let usable = 256 - 256 % ALPHABET.len();
    let mut password = String::with_capacity(LENGTH);
    let mut bytes = [0; 2 * LENGTH];
    while password.len() < LENGTH {
        fill(&mut bytes);
        let fitting = bytes.iter().map(|byte| usize::from(*byte)).filter(|byte| *byte < usable);
        let letters = fitting.map(|byte| char::from(ALPHABET[byte % ALPHABET.len()]));
        password.extend(letters.take(LENGTH - password.len()));
    }
    password
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_stands_for_equally_many_bytes() {
        let mut bytes_of = std::collections::BTreeMap::new();
        for byte in 0..248 {
            let password = password(|bytes: &mut [u8]| bytes.fill(byte));
            assert_eq!(password.len(), LENGTH);
            *bytes_of.entry(password).or_insert(0) += 1;
        }
        assert_eq!(bytes_of.len(), 62);
        assert!(bytes_of.values().all(|bytes| *bytes == 4));
    }

    #[test]
    fn bytes_that_would_favour_a_letter_are_thrown_away() {
        let mut rounds = 0u8;
        let password = password(|bytes: &mut [u8]| {
            bytes.fill(if rounds == 0 { 255 } else { 247 });
            rounds += 1;
        });
        assert_eq!(password, "9".repeat(LENGTH));
        assert_eq!(rounds, 2);
    }
}
