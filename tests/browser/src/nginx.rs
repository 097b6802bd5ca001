//! An nginx of a test's own, with the configuration that `docs/hosting.md` offers: the release in a folder of a site.
//!
//! Never the machine's nginx: it runs on a free port of loopback and touches nothing outside its folder in `target`.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const CONFIGURATION: &str = "docs/hosting/nginx.conf";
const PATIENCE: Duration = Duration::from_secs(10);

/// A running nginx. Ends when it is dropped, and takes its folder with it.
pub struct Nginx {
    child: Child,
    folder: PathBuf,
    address: String,
}

impl Nginx {
    /// Starts one, and waits until it answers.
    pub fn start() -> Nginx {
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
        let here = std::env::current_dir().expect("the project's folder");
        let folder = here.join(format!("target/nginx/{port}"));
        copy(Path::new("dist"), &folder.join("www/bearing"));
        fs::write(folder.join("nginx.conf"), around(port, &here.join(CONFIGURATION))).expect("a place to write");
        let program = std::env::var_os("NGINX_PROGRAM").expect("NGINX_PROGRAM names it: `cargo xtask test` sets it");
        let mut command = Command::new(program);
        command.arg("-p").arg(&folder).args(["-c", "nginx.conf", "-e", "error.log"]);
        let child = command.stdin(Stdio::null()).spawn().expect("nginx starts");
        let nginx = Nginx { child, folder, address: format!("http://127.0.0.1:{port}/bearing") };
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let log = fs::read_to_string(nginx.folder.join("error.log")).unwrap_or_default();
            assert!(start.elapsed() < PATIENCE, "nginx does not answer: {log}");
            std::thread::sleep(Duration::from_millis(20));
        }
        nginx
    }

    /// Where the release stands, without a slash at the end.
    pub fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // One process, without a master: nothing is left behind.
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The configuration of a site into which the offered one is included, as its head says.
fn around(port: u16, offered: &Path) -> String {
    format!(
        "daemon off; master_process off; pid nginx.pid;
        events {{}}
        http {{
            access_log off;
            client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4; scgi_temp_path t5;
            server {{
                listen 127.0.0.1:{port};
                root www;
                location = /bearing/blank {{
                    default_type text/html;
                    return 200 '<!doctype html><html lang=en><title>blank</title><link rel=icon href=data:,>';
                }}
                include {};
            }}
        }}",
        offered.display()
    )
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a place to write");
    for entry in fs::read_dir(from).expect("the release is in dist").flatten() {
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, &to).expect("a place to write");
        }
    }
}
