//! A folder of this machine that the person picks, where the browser can do that. web-sys does not have these calls yet:
//! they are asked for by name.

use js_sys::{Function, Object, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

const PICK: &str = "showDirectoryPicker";

/// A folder that may be read and written.
#[derive(Clone)]
pub struct Folder(JsValue);

/// Whether this browser can do it: Chromium on a desktop.
pub fn is_offered() -> bool {
    Reflect::get(&window(), &PICK.into()).is_ok_and(|found| found.is_function())
}

/// # Errors
/// When the person picks none, or the browser forbids it.
pub async fn pick() -> Result<Folder, JsValue> {
    call(&window(), PICK, &options("mode", &"readwrite".into()), &JsValue::UNDEFINED).await.map(Folder)
}

impl Folder {
    /// The text of a file; nothing where there is none.
    ///
    /// # Errors
    /// When there is something of that name that cannot be read.
    pub async fn read(&self, path: &str) -> Result<Option<String>, JsValue> {
        let file = match self.file(path, false).await {
            Err(error) if is_missing(&error) => return Ok(None),
            file => file?,
        };
        let file = call(&file, "getFile", &JsValue::UNDEFINED, &JsValue::UNDEFINED).await?;
        Ok(call(&file, "text", &JsValue::UNDEFINED, &JsValue::UNDEFINED).await?.as_string())
    }

    /// # Errors
    /// When the browser or the disk refuses.
    pub async fn write(&self, path: &str, text: &str) -> Result<(), JsValue> {
        let file = self.file(path, true).await?;
        let stream = call(&file, "createWritable", &JsValue::UNDEFINED, &JsValue::UNDEFINED).await?;
        call(&stream, "write", &text.into(), &JsValue::UNDEFINED).await?;
        call(&stream, "close", &JsValue::UNDEFINED, &JsValue::UNDEFINED).await?;
        Ok(())
    }

    async fn file(&self, path: &str, create: bool) -> Result<JsValue, JsValue> {
        let create = options("create", &create.into());
        let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
        let mut folder = self.0.clone();
        for name in folders.split('/').filter(|name| !name.is_empty()) {
            folder = call(&folder, "getDirectoryHandle", &name.into(), &create).await?;
        }
        call(&folder, "getFileHandle", &name.into(), &create).await
    }
}

fn options(name: &str, value: &JsValue) -> JsValue {
    let options = Object::new();
    // A plain object takes any property.
    let _ = Reflect::set(&options, &name.into(), value);
    options.into()
}

/// The person closed the picker.
pub fn is_cancelled(error: &JsValue) -> bool {
    is_named(error, "AbortError")
}

fn is_missing(error: &JsValue) -> bool {
    is_named(error, "NotFoundError")
}

fn is_named(error: &JsValue, wanted: &str) -> bool {
    Reflect::get(error, &"name".into()).is_ok_and(|name| name.as_string().as_deref() == Some(wanted))
}

async fn call(of: &JsValue, name: &str, first: &JsValue, second: &JsValue) -> Result<JsValue, JsValue> {
    let function: Function = Reflect::get(of, &name.into())?.dyn_into()?;
    let promise: Promise = function.call2(of, first, second)?.dyn_into()?;
    JsFuture::from(promise).await
}
