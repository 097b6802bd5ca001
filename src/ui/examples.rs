//! The examples that can be opened. They are downloaded only when somebody asks for one.

/// An example canvas beside the page.
pub struct Example {
    /// What the button says.
    pub name: &'static str,
    /// Relative to the page.
    pub address: &'static str,
}

/// All of them, in the order of the first screen.
pub const ALL: [Example; 3] = [
    Example { name: "Example: a small software firm", address: "canvases/studio.json" },
    Example { name: "Example: a hospital department", address: "canvases/ward.json" },
    Example { name: "Example: a non-profit", address: "canvases/library.json" },
];
