//! The project's commands: `cargo xtask serve | test | build | size | shots | bench-typing | bench-lint`.
//!
//! Finds or installs what is missing and runs it; holds nothing that the page itself needs.

mod alone;
mod chromium;
mod dist;
mod imports;
mod nginx;
mod offline;
mod page;
mod run;
mod size;
mod small;
mod split;
mod suite;
mod tools;
mod weight;

use run::Outcome;
use std::process::ExitCode;

/// One subcommand: its name, what follows it, what it does, and the doing.
struct Command {
    name: &'static str,
    args: &'static str,
    about: &'static str,
    run: fn(&[String]) -> Outcome<()>,
}

/// The only list of subcommands; `tests/it/tidy.rs` reads it to check what the documents name.
const COMMANDS: &[Command] = &[
    Command { name: "serve", args: "", about: "builds, serves on this machine, rebuilds on change", run: dist::serve },
    Command { name: "test", args: "[--browser NAME]", about: "everything, or browser tests alone", run: suite::test },
    Command { name: "build", args: "", about: "the release, into dist/", run: dist::build },
    Command { name: "size", args: "", about: "what a first visit loads, against the budget", run: size::size },
    Command { name: "shots", args: "[NAME]", about: "pictures of the main views", run: suite::shots },
    Command { name: "bench-typing", args: "", about: "from key to next paint, in a browser", run: suite::bench_typing },
    Command {
        name: "bench-lint",
        args: "",
        about: "how fast, right and heavy the warnings are",
        run: suite::bench_lint,
    },
];

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let name = args.first().map(String::as_str).unwrap_or("help");
    let Some(command) = COMMANDS.iter().find(|command| command.name == name) else {
        return usage(name);
    };
    match std::env::set_current_dir(run::root()).map_err(|e| e.to_string()).and_then(|()| (command.run)(&args[1..])) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("\n{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn usage(asked: &str) -> ExitCode {
    for command in COMMANDS {
        println!("{:<40} {}", format!("cargo xtask {} {}", command.name, command.args), command.about);
    }
    if matches!(asked, "help" | "--help" | "-h") {
        return ExitCode::SUCCESS;
    }
    eprintln!("\nThere is no command `{asked}`.");
    ExitCode::FAILURE
}
