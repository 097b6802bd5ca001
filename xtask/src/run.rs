//! Running other programs, and saying so. Every failure is one sentence for a person.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What a step gives, or the sentence that says why it could not.
pub type Outcome<T> = Result<T, String>;

/// The project's folder.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// Runs a long step: says what it does and how long it usually takes, and shows its output.
pub fn step(what: &str, usually: &str, command: &mut Command) -> Outcome<()> {
    println!("\n== {what} (usually {usually})");
    let start = Instant::now();
    show(command).map_err(|e| format!("Stopped at: {what}. {e}"))?;
    println!("   {:.1} s", start.elapsed().as_secs_f64());
    Ok(())
}

/// Runs a program with its output shown.
pub fn show(command: &mut Command) -> Outcome<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    match command.stdin(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{name}` ended with {status}.")),
        Err(e) => Err(format!("`{name}` could not be started: {e}.")),
    }
}

/// What a program prints, where it ran and ended well.
pub fn output(command: &mut Command) -> Option<String> {
    let done = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    done.status.success().then(|| String::from_utf8_lossy(&done.stdout).into_owned())
}

/// Runs a program, but not for longer than `limit`. True when it ended well in time.
pub fn within(limit: Duration, command: &mut Command) -> bool {
    let Ok(mut child) = command.stdin(Stdio::null()).spawn() else { return false };
    let start = Instant::now();
    while start.elapsed() < limit {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) => std::thread::sleep(Duration::from_millis(100)),
            Err(_) => return false,
        }
    }
    // It may have ended in this very moment: either way it is gone afterwards.
    let _ = child.kill();
    let _ = child.wait();
    false
}

/// The file that would be started under this name, looked for along the PATH.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).find_map(|folder| executable(&folder, name))
}

/// The program `name` in `folder`, under any of the endings that this system gives programs.
pub fn executable(folder: &Path, name: &str) -> Option<PathBuf> {
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd"] } else { &[""] };
    endings.iter().map(|ending| folder.join(format!("{name}{ending}"))).find(|file| file.is_file())
}

/// The cargo that runs this program.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Installs Debian packages where that is possible: apt is there, and so is the right to use it.
pub fn apt(packages: &[&str], usually: &str) -> Outcome<()> {
    let apt = on_path("apt-get").ok_or("There is no apt here.")?;
    let root = output(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    let sudo = !root && output(Command::new("sudo").args(["-n", "true"])).is_some();
    if !root && !sudo {
        return Err("apt is here, but installing needs root.".into());
    }
    let apt_get = || {
        let mut command = Command::new(if root { apt.as_os_str() } else { "sudo".as_ref() });
        if sudo {
            command.args(["-n", "apt-get"]);
        }
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    step("Reading the list of packages", "10 s", apt_get().args(["update", "-qq"]))?;
    let what = format!("Installing {}", packages.join(", "));
    step(&what, usually, apt_get().args(["install", "-y", "-qq", "--no-install-recommends"]).args(packages))
}
