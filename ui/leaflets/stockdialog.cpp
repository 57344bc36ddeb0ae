#include "ui/leaflets/stockdialog.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>

#include "models/leaflets/stockwork.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/quantityfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// What a form about one kind of work says.
struct JobWords
{
    QString title;
    QString verb;
    QString quantity; ///< the caption of the number
    QString note;     ///< a sentence above the fields; may be empty
};

QString grouped(int number) { return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(number); }

JobWords wordsOf(StockJob job, const Edition &edition, const StockBalance &balance)
{
    switch (job) {
    case StockJob::Print:
        return {StockDialog::tr("Printed: %1").arg(edition.title),
                StockDialog::tr("Put on the shelf"),
                StockDialog::tr("Came from the printer"),
                {}};
    case StockJob::Count:
        return {
            StockDialog::tr("Count the shelf: %1").arg(edition.title), StockDialog::tr("Set right"),
            StockDialog::tr("Counted"),
            StockDialog::tr("The books say %1 are on the shelf. What is missing is written off as lost, what is more "
                            "was found.")
                .arg(grouped(balance.shelf()))};
    case StockJob::GiveOut:
        return {
            StockDialog::tr("Handed to people: %1").arg(edition.title), StockDialog::tr("Note"),
            StockDialog::tr("Handed out"),
            StockDialog::tr("At a stall or a meeting, through no door in particular. They are taken from the shelf, "
                            "which has %1.")
                .arg(grouped(balance.shelf()))};
    case StockJob::Shelve:
        return {StockDialog::tr("Back on the shelf: %1").arg(edition.title), StockDialog::tr("Put on the shelf"),
                StockDialog::tr("Put back"),
                StockDialog::tr("%1 came back from deliverers.").arg(grouped(balance.returned()))};
    case StockJob::Spoil:
        return {StockDialog::tr("Spoiled: %1").arg(edition.title), StockDialog::tr("Write off"),
                StockDialog::tr("Spoiled or lost"),
                StockDialog::tr("They are taken from the shelf, which has %1.").arg(grouped(balance.shelf()))};
    }
    return {};
}

} // namespace

StockDialog::StockDialog(AppContext &context, const Edition &edition, const StockBalance &balance, StockJob job,
                         QWidget *parent)
    : FormDialog(wordsOf(job, edition, balance).title, wordsOf(job, edition, balance).verb, parent)
    , m_context(context)
    , m_edition(edition)
    , m_balance(balance)
    , m_job(job)
    , m_quantity(new QuantityField)
    , m_day(new DateField(context.clock))
    , m_note(new QLineEdit(this))
{
    setObjectName(u"stockDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    buildForm();
    m_quantity->setFocus();
    m_quantity->selectAll();
}

void StockDialog::buildForm()
{
    const JobWords words = wordsOf(m_job, m_edition, m_balance);
    if (!words.note.isEmpty())
        addNote(words.note);
    m_quantity->setObjectName(u"stockQuantityField"_s);
    m_quantity->setAccessibleName(words.quantity);
    if (m_job == StockJob::Count)
        m_quantity->setValue(m_balance.shelf());
    else if (m_job == StockJob::Shelve)
        m_quantity->setValue(m_balance.returned());
    m_day->setObjectName(u"stockDateField"_s);
    m_day->setLookingBack();
    m_day->setDate(m_context.clock.today());
    m_note->setObjectName(u"stockNoteLineEdit"_s);
    form()->addRow(words.quantity, m_quantity);
    form()->addRow(tr("On"), m_day);
    if (m_job == StockJob::Count || m_job == StockJob::Shelve)
        m_note->hide();
    else
        form()->addRow(tr("Note"), m_note);
    connect(this, &FormDialog::submitted, this, &StockDialog::save);
}

Status StockDialog::write(Connection &connection)
{
    const int quantity = m_quantity->value();
    const QDate day = m_day->date();
    const QString note = m_note->text().trimmed();
    switch (m_job) {
    case StockJob::Print:
        m_said = tr("%1 more are on the shelf.").arg(grouped(quantity));
        return StockWork::print(connection, m_edition.id, quantity, day, note);
    case StockJob::GiveOut:
        m_said = tr("%1 were handed to people.").arg(grouped(quantity));
        return StockWork::giveOut(connection, m_edition.id, quantity, day, note);
    case StockJob::Shelve:
        m_said = tr("%1 are on the shelf again.").arg(grouped(quantity));
        return StockWork::shelve(connection, m_edition.id, quantity, day);
    case StockJob::Spoil:
        m_said = tr("%1 are written off.").arg(grouped(quantity));
        return StockWork::spoil(connection, m_edition.id, quantity, day, note);
    case StockJob::Count:
        break;
    }
    ROSETTE_ASSIGN(const int found, StockWork::countShelf(connection, m_edition.id, quantity, day));
    if (found == 0)
        m_said = tr("The shelf has what the books say: %1.").arg(grouped(quantity));
    else
        m_said = found > 0 ? tr("%1 were found; the books have them now.").arg(grouped(found))
                           : tr("%1 are lost; the books have written them off.").arg(grouped(-found));
    return {};
}

void StockDialog::save()
{
    const Status status = m_context.campaign.edit(windowTitle(), [this](Connection &c) { return write(c); });
    if (!status)
        return showProblem(status.error().message);
    emit noted(m_said);
    accept();
}

} // namespace rosette
