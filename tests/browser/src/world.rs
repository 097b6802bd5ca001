//! What one test has to itself: the site, another origin, and the browsers that it opens.

use crate::browser::Browser;
use crate::nginx::Nginx;
use crate::server::Server;
use crate::webdriver::{Driver, Options};
use std::cell::{OnceCell, RefCell};
use std::path::PathBuf;
use std::rc::Rc;

/// One test's world. Nothing of it is shared with another test but the driver.
pub struct World<'d> {
    driver: &'d Driver,
    /// Serves the release.
    pub site: RefCell<Server>,
    /// Another origin, for pages that a test makes up: hosts of frames, for instance.
    pub host: Server,
    origin: String,
    nginx: OnceCell<Nginx>,
    browsers: RefCell<Vec<Rc<Browser>>>,
}

impl<'d> World<'d> {
    pub fn new(driver: &'d Driver) -> World<'d> {
        let site = Server::start(Some(PathBuf::from("dist")));
        let origin = site.origin();
        World {
            driver,
            site: RefCell::new(site),
            host: Server::start(None),
            origin,
            nginx: OnceCell::new(),
            browsers: RefCell::default(),
        }
    }

    /// The site's address, without a slash at the end.
    pub fn origin(&self) -> &str {
        self.nginx.get().map_or(&self.origin, Nginx::address)
    }

    /// From here on the site is nginx with the offered configuration, in a folder. Before the first browser.
    pub fn on_nginx(&self) -> &World<'d> {
        self.nginx.get_or_init(Nginx::start);
        self
    }

    /// A fresh browser.
    pub fn browser(&self) -> Rc<Browser> {
        self.start(Options::default())
    }

    /// A fresh browser in which `localStorage` throws.
    pub fn browser_without_storage(&self) -> Rc<Browser> {
        self.start(Options { storage_blocked: true, ..Options::default() })
    }

    pub(crate) fn start(&self, options: Options) -> Rc<Browser> {
        let browser = Rc::new(Browser::start(self.driver, options, self.origin(), &self.host.origin()));
        self.browsers.borrow_mut().push(Rc::clone(&browser));
        browser
    }

    /// What is wrong behind the test's back, in any of its browsers.
    pub fn fault(&self) -> Option<String> {
        self.browsers.borrow().iter().find_map(|browser| browser.fault())
    }

    /// The browsers opened so far.
    pub fn browsers(&self) -> Vec<Rc<Browser>> {
        self.browsers.borrow().clone()
    }
}

impl Drop for World<'_> {
    fn drop(&mut self) {
        for browser in self.browsers.borrow().iter() {
            browser.quit();
        }
    }
}
