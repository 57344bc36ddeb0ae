#include "ui/people/peoplecommands.h"

#include <QAction>
#include <QMenu>

#include "models/canvass/erasure.h"
#include "models/store/importjournal.h"
#include "ui/elections/electionsdialog.h"
#include "ui/elections/lateelectordialog.h"
#include "ui/people/peopleexports.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/pageheader.h"

namespace rosette {

using namespace Qt::StringLiterals;

PeopleCommands::PeopleCommands(AppContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_exports(new PeopleExports(context, page))
    , m_add(new QAction(iconNamed(u"add"_s, QPalette::HighlightedText), tr("Add a person"), page))
    , m_import(makeAction(u"imports"_s, tr("Import the register"), u"importRegisterAction"_s))
    , m_export(makeAction(u"export"_s, tr("Export"), u"exportMenuAction"_s))
    , m_duplicates(makeAction(u"people"_s, {}, u"duplicatesAction"_s))
{
    m_add->setObjectName(u"addPersonAction"_s);
    m_add->setShortcut(QKeySequence::New);
    connect(m_add, &QAction::triggered, this, &PeopleCommands::addPerson);
    connect(m_import, &QAction::triggered, this,
            [this] { m_context.navigator.open(u"imports"_s, Target{.kind = u"register"_s}); });
    connect(m_duplicates, &QAction::triggered, this, &PeopleCommands::duplicatesRequested);
    auto *people = makeAction(u"people"_s, tr("These people as a list…"), u"exportPeopleAction"_s);
    connect(people, &QAction::triggered, this, [this] { m_exports->save(m_filter); });
    auto *sheets = makeAction(u"print"_s, tr("Contact sheets for these people…"), u"exportSheetsAction"_s);
    connect(sheets, &QAction::triggered, this, [this] { m_exports->printSheets(m_filter); });
    auto *labels = makeAction(u"print"_s, tr("Address labels for these people…"), u"exportLabelsAction"_s);
    connect(labels, &QAction::triggered, this, [this] { m_exports->printLabels(m_filter); });
    auto *reach = makeAction(u"phone"_s, tr("People to call or e-mail…"), u"exportContactsAction"_s);
    connect(reach, &QAction::triggered, this, [this] { m_exports->printContacts(m_filter); });
    auto *menu = new QMenu(page);
    menu->addActions({people, sheets, labels, reach});
    m_export->setMenu(menu);
    setDuplicates(0);
}

QAction *PeopleCommands::makeAction(const QString &icon, const QString &text, const QString &name)
{
    auto *action = new QAction(iconNamed(icon), text, m_page);
    action->setObjectName(name);
    return action;
}

void PeopleCommands::fillHeader(PageHeader *header)
{
    header->addAction(m_duplicates);
    header->addAction(m_export);
    header->addAction(m_import);
    header->setPrimaryAction(m_add);
    addElectionActions(header);
}

void PeopleCommands::addElectionActions(PageHeader *header)
{
    auto *elections = makeAction(u"calendar"_s, tr("Elections and markers…"), u"electionsAction"_s);
    connect(elections, &QAction::triggered, this, [this] { (new ElectionsDialog(m_context, m_page))->open(); });
    header->addMenuAction(elections);
    auto *late = makeAction(u"add"_s, tr("Add a late elector…"), u"lateElectorAction"_s);
    connect(late, &QAction::triggered, this, [this] {
        auto *dialog = new LateElectorDialog(m_context, m_page);
        connect(dialog, &LateElectorDialog::added, this, [this](PersonId id, const QString &sentence) {
            m_context.messages.showMessage(Meaning::Done, sentence);
            emit personAdded(id);
        });
        dialog->open();
    });
    header->addMenuAction(late);
}

void PeopleCommands::setDuplicates(int pairs)
{
    m_duplicates->setText(tr("%n possible duplicate(s)", nullptr, pairs));
    m_duplicates->setVisible(pairs > 0);
}

void PeopleCommands::addPerson()
{
    const auto text = m_context.prompts.askText(m_page, tr("Add a person"), tr("Name"));
    if (!text || text->trimmed().isEmpty())
        return;
    const QString name = text->simplified();
    Person person{
        .forename = name.section(u' ', 0, -2), .surname = name.section(u' ', -1), .createdAt = m_context.clock.nowMs()};
    const Status status = m_context.campaign.edit(tr("Add %1").arg(name), [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(person.id, PersonRepository::insert(c, person));
        return {};
    });
    if (status)
        emit personAdded(person.id);
    else
        m_context.messages.showError(status.error());
}

/// Who was on a register, or spoke with us, asks to be forgotten; whoever was only typed in is taken out.
void PeopleCommands::removePerson(PersonId id)
{
    const auto person = PersonRepository::find(m_context.campaign.connection(), id).valueOr({});
    if (!person)
        return;
    const QString name = person->displayName();
    if (!person->registration) {
        const Status removed = m_context.campaign.edit(tr("Remove %1").arg(name),
                                                       [&](Connection &c) { return PersonRepository::remove(c, id); });
        if (removed || removed.error().code != ErrorCode::Conflict)
            return tell(removed);
    }
    const QString stays = person->registration ? tr("What the register says of them stays, marked “Do not contact”.")
                                               : tr("They leave the file.");
    if (!m_context.prompts.confirm(
            m_page,
            {tr("Forget %1?").arg(name),
             tr("Conversations, answers, follow-ups, phone numbers and notes are deleted, and the name on printed "
                "sheets. %1 That it was done is written down without the name. It can be undone until the "
                "campaign is closed, but for lines of imported files and of the export log that name them: those go "
                "for good. The undoing of the last imports may still hold what they brought or changed of this person, "
                "until %2 newer ones were made or it is older than you keep data and you delete it.")
                 .arg(stays)
                 .arg(ImportJournal::kUndoableImports),
             tr("Forget"), true}))
        return;
    tell(m_context.campaign.edit(tr("Forget %1").arg(name),
                                 [&](Connection &c) { return Erasure::erase(c, id, m_context.clock.nowMs()); }));
}

void PeopleCommands::tell(const Status &status)
{
    if (!status)
        m_context.messages.showError(status.error());
}

void PeopleCommands::saveRecord(PersonId id)
{
    const auto person = PersonRepository::find(m_context.campaign.connection(), id);
    if (person && *person)
        m_exports->saveRecord(**person);
}

} // namespace rosette
