//! What the page knows while it is open: the answers, all that follows from them, and where the person is. Steps
//! read it from the context; fields get what they need as props.

use std::borrow::Cow;
use std::sync::Arc;

use leptos::prelude::*;

use super::fields::{Told, focus_if_lost};
use super::guide::Done;
use super::later::Later;
use super::signal::{Given, Memo};
use super::staged::{Answered, Planned};
use super::step::Step;
use super::view::{Text, memo, text};
use crate::answers::{Answers, AppField};
use crate::history::{Change, History};
use crate::plan::Plan;
use crate::problem::Problem;
use crate::project::rename;
use crate::question::Question;
use crate::text::{Language, PagePhrase, Phrase};

#[derive(Clone, Copy)]
pub struct Wizard {
    pub answers: Answered,
    /// The language of the page; the files have their own.
    pub language: Given<Language>,
    pub plan: Planned,
    /// The plan before the last change, where there was one: lines that it does not have are marked.
    pub before: Given<Option<Arc<Plan>>>,
    pub step: Given<Step>,
    /// The app whose questions are asked, where there are several.
    app: Given<usize>,
    /// The path of the file that is shown; another one is shown where it is gone.
    pub file: Given<String>,
    pub view: Given<View>,
    /// The question under the pointer or with the focus: its lines are lit.
    pub asked: Given<Option<Question>>,
    /// The question of the line under the pointer or the caret: its field is lit.
    pub pointed: Given<Option<Question>>,
    /// What is told once, politely: a copied file, a link that was opened.
    pub message: Given<Option<PagePhrase>>,
    pub later: Later,
    drafts: StoredValue<Drafts>,
    history: StoredValue<History>,
    pub can_undo: Given<bool>,
    pub can_redo: Given<bool>,
}

/// What is chosen and typed beside the answers. It stays while the page is open, and is kept nowhere but for what was
/// done: an error and a `.env` may hold secrets.
#[derive(Clone, Copy)]
pub struct Drafts {
    /// The id of the platform whose guide is read.
    pub guide: Given<&'static str>,
    /// Where the guide was left for a file: how far down it was, and the file.
    pub left_guide: Given<Option<(f64, String)>>,
    pub error: Given<String>,
    pub env: Given<String>,
    pub done: Done,
    /// The plan with the last name, while the field of the name is empty.
    named: StoredValue<Option<Arc<Plan>>>,
    /// The plan under the name that the ticks have, where they wait for the new one.
    renamed: StoredValue<Option<Arc<Plan>>>,
}

impl Drafts {
    fn new() -> Self {
        Self {
            guide: Given::new(""),
            left_guide: Given::new(None),
            error: Given::new(String::new()),
            env: Given::new(String::new()),
            done: Done::kept(),
            named: StoredValue::new(None),
            renamed: StoredValue::new(None),
        }
    }
}

/// What a narrow screen shows, one at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum View {
    #[default]
    Questions,
    Files,
}

/// The wizard of this page.
pub fn use_wizard() -> Wizard {
    expect_context()
}

impl Wizard {
    pub fn new(answers: Answers, language: Language, step: Step) -> Self {
        let answers = Answered::new(with_an_app(answers));
        Self {
            answers,
            language: Given::new(language),
            plan: Planned::new(answers),
            before: Given::new(None),
            step: Given::new(step),
            app: Given::new(0),
            file: Given::new(String::new()),
            view: Given::new(View::default()),
            asked: Given::new(None),
            pointed: Given::new(None),
            message: Given::new(None),
            later: Later::new(),
            drafts: StoredValue::new(Drafts::new()),
            history: StoredValue::new(History::default()),
            can_undo: Given::new(false),
            can_redo: Given::new(false),
        }
    }

    /// The row of the app whose questions are asked.
    pub fn app(self) -> usize {
        self.app.get().min(self.answers.read().apps.len().saturating_sub(1))
    }

    pub fn ask_about(self, app: usize) {
        self.app.set(app);
    }

    /// A question of the app at hand.
    pub fn of_app(self, field: AppField) -> Memo<Question> {
        memo(move || Question::App(self.app(), field))
    }

    pub fn drafts(self) -> Drafts {
        self.drafts.get_value()
    }

    /// One answer as typed.
    pub fn typed(self, question: Question) -> String {
        self.answers.read().text(question).unwrap_or_default()
    }

    pub fn set(self, question: Question, text: &str) {
        if self.answers.read_untracked().text(question).as_deref() == Some(text) {
            return;
        }
        let before = self.plan.get_untracked();
        self.change(Change::Typing(question), |answers| rename::set(answers, question, text));
        if question == Question::Name {
            // An emptied field is no name yet: the one before it still is.
            let last = self.drafts().named;
            let named = last.try_update_value(Option::take).flatten().unwrap_or(before);
            if text.is_empty() {
                last.set_value(Some(named));
            } else {
                self.follow(named);
            }
        }
    }

    /// Changes the answers, so that it can be undone. The edit works on a copy: it may read the wizard as it was.
    pub fn change(self, change: Change, edit: impl FnOnce(&mut Answers)) {
        self.begin(change);
        let mut answers = self.answers.get_untracked();
        edit(&mut answers);
        match change {
            Change::Typing(_) => self.answers.type_in(answers),
            Change::Other => self.answers.set(answers),
        }
    }

    /// Other answers altogether; what was can be had back.
    pub fn replace(self, answers: Answers) {
        self.drafts().renamed.set_value(None);
        self.change(Change::Other, |now| *now = with_an_app(answers));
        self.ask_about(0);
        self.settle();
    }

    /// The first answers: there is nothing before them to go back to.
    pub fn begin_with(self, answers: Answers) {
        self.answers.set(with_an_app(answers));
        self.settle();
    }

    fn begin(self, change: Change) {
        if change != Change::Typing(Question::Name) {
            self.drafts().named.set_value(None);
        }
        let mut history = self.history.write_value();
        if history.keep(&self.answers.read_untracked(), change, js_sys::Date::now()) {
            self.before.set(Some(self.plan.get_untracked()));
        }
        self.tell(&history);
    }

    /// What was changed so far is not marked any longer.
    pub fn settle(self) {
        self.before.set(Some(self.plan.get_untracked()));
    }

    /// Whether nothing is answered yet; the language of the files is no answer about the app.
    pub fn is_untouched(self) -> bool {
        let answers = self.answers.read();
        *answers == with_an_app(Answers { language: answers.language.clone(), ..Answers::default() })
    }

    pub fn undo(self) {
        self.travel(History::undo, PagePhrase::Undone);
    }

    pub fn redo(self) {
        self.travel(History::redo, PagePhrase::Redone);
    }

    fn travel(self, to: fn(&mut History, Answers) -> Option<Answers>, said: PagePhrase) {
        let mut history = self.history.write_value();
        let Some(answers) = to(&mut history, self.answers.get_untracked()) else { return };
        let before = self.plan.get_untracked();
        self.drafts().named.set_value(None);
        self.before.set(Some(before.clone()));
        self.tell(&history);
        let was = Answers { name: answers.name.clone(), ..self.answers.get_untracked() };
        let is_renamed = was == answers;
        self.answers.set(answers);
        if is_renamed {
            self.follow(before);
        }
        self.message.set(Some(said));
        // The field that had the focus may be gone.
        focus_if_lost("heading");
    }

    /// The project has another name than in this plan.
    fn follow(self, before: Arc<Plan>) {
        let renamed = self.drafts().renamed;
        renamed.update_value(|renamed| {
            renamed.get_or_insert(before);
        });
        self.follow_now();
    }

    /// Ticks go along with the name, once what compares the guides is here.
    pub fn follow_now(self) {
        let drafts = self.drafts();
        if let Some(rest) = self.later.get_untracked()
            && let Some(before) = drafts.renamed.try_update_value(Option::take).flatten()
        {
            (rest.follow)(drafts.done, &before, &self.plan.get_untracked());
        }
    }

    fn tell(self, history: &History) {
        self.can_undo.set(history.has_past());
        self.can_redo.set(history.has_future());
    }

    /// What is wrong with one answer.
    pub fn problems(self, question: Question) -> Vec<Told> {
        self.told(|problem| problem.question == question)
    }

    /// What is wrong with all of them.
    pub fn all_problems(self) -> Vec<Told> {
        self.told(|_| true)
    }

    fn told(self, is_asked: impl Fn(&Problem) -> bool) -> Vec<Told> {
        let language = self.language.get();
        let plan = self.plan.read();
        plan.problems
            .iter()
            .filter(|problem| is_asked(problem))
            .map(|problem| Told::new(problem, &plan, language))
            .collect()
    }

    /// A text of the page, in its language of the moment.
    pub fn say(self, phrase: PagePhrase) -> Text {
        text(move || phrase.say(self.language.get()))
    }

    /// The same, where the phrase itself changes.
    pub fn tell_of(self, phrase: impl Fn() -> PagePhrase + Send + Sync + 'static) -> Text {
        text(move || phrase().say(self.language.get()))
    }

    /// What the page says at the moment.
    pub fn announced(self) -> Text {
        self.announced_while(|| true)
    }

    /// The same where a dialog covers the page, while it does.
    pub fn announced_while(self, is_shown: impl Fn() -> bool + Send + Sync + 'static) -> Text {
        text(move || match (*self.message.read()).as_ref() {
            Some(phrase) if is_shown() => phrase.say(self.language.get()),
            _ => Cow::default(),
        })
    }

    pub fn phrase(self, phrase: impl Into<Phrase>) -> Cow<'static, str> {
        phrase.into().say(self.language.get())
    }
}

/// The page asks about apps, so there is always one to ask about.
fn with_an_app(mut answers: Answers) -> Answers {
    if answers.apps.is_empty() {
        answers.apps.push(crate::answers::AppAnswers::default());
    }
    answers
}
