//! nginx for the test of hosting: found, else fetched from Debian's packages, else one sentence. Never installed: an
//! installed one would begin to serve on this machine.

use crate::run::{Outcome, on_path, step};
use crate::tools;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where packages put it, which is not on everybody's PATH.
const PLACES: &[&str] = &["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"];

/// The program, fetched where that is possible.
pub fn find() -> Outcome<PathBuf> {
    let named = std::env::var_os("NGINX_PROGRAM").map(PathBuf::from).filter(|file| file.is_file());
    let here = || PLACES.iter().map(PathBuf::from).find(|place| place.is_file());
    if let Some(found) = named.or_else(|| on_path("nginx")).or_else(here) {
        return Ok(found);
    }
    let folder = tools::cache()?.join("nginx");
    let program = folder.join("usr/sbin/nginx");
    if program.is_file() {
        return Ok(program);
    }
    let why = fetch(&folder).err().unwrap_or_else(|| "The package holds another program than expected.".into());
    if program.is_file() { Ok(program) } else { Err(format!("The test of hosting needs nginx. {why} {WISH}")) }
}

const WISH: &str = "Please install it (it need not run), or name it in NGINX_PROGRAM, and run this again.";

/// Takes the program out of Debian's package, without installing it: needs no right but to write here.
fn fetch(folder: &Path) -> Outcome<()> {
    on_path("apt-get").ok_or("There is no apt here.")?;
    fs::create_dir_all(folder).map_err(|e| format!("{} can't be made: {e}.", folder.display()))?;
    let download = || {
        let mut apt = Command::new("apt-get");
        apt.args(["download", "-qq", "nginx"]).current_dir(folder);
        apt
    };
    if step("Fetching nginx", "5 s", &mut download()).is_err() {
        // The list of packages may be missing; reading it may not be allowed, and then the second try says why.
        let _ = step("Reading the list of packages", "10 s", Command::new("apt-get").args(["update", "-qq"]));
        step("Fetching nginx", "5 s", &mut download())?;
    }
    let files = fs::read_dir(folder).map_err(|e| format!("{} can't be read: {e}.", folder.display()))?;
    let package = files.flatten().map(|file| file.path()).find(|path| path.extension().is_some_and(|end| end == "deb"));
    let package = package.ok_or("apt fetched no package.")?;
    step("Unpacking nginx", "1 s", Command::new("dpkg").arg("-x").arg(package).arg(folder))
}
