#include "ui/privacy/olddatabox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "models/base/localtime.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include "ui/widgets/cellsmodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/quantityfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// What was deleted, and the rows that undo it in this session.
struct Cleared
{
    OldData counts;
    ChangeSet changes;
};

QString whatWent(const Deletion &deletion)
{
    const QString words =
        deletion.counts.isEmpty() ? OldDataBox::tr("what was noted about them") : deletion.counts.words();
    if (!deletion.isTakenBack)
        return words;
    const bool isPartly = deletion.counts.importsTotal() > 0 || deletion.reason == Deletion::Reason::Erasure;
    return words + u" · "_s +
           (isPartly ? OldDataBox::tr("undone since, but for what was kept of imports")
                     : OldDataBox::tr("undone since"));
}

QList<Cell> cellsOf(const Deletion &deletion)
{
    const bool isPeriod = deletion.reason == Deletion::Reason::Period;
    return {{instantText(deletion.deletedAt), deletion.deletedAt},
            {isPeriod ? OldDataBox::tr("older than %1").arg(longDate(deletion.before))
                      : OldDataBox::tr("a person asked for it")},
            {whatWent(deletion)}};
}

} // namespace

OldDataBox::OldDataBox(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_months(new QuantityField)
    , m_due(new QLabel)
    , m_clear(new QPushButton(tr("&Delete what is older…")))
    , m_done(new CellsModel({tr("When"), tr("Why"), tr("What")}, {}, this))
{
    build();
    connect(m_months, &QuantityField::valueChanged, this, &OldDataBox::savePeriod);
    connect(m_clear, &QPushButton::clicked, this, &OldDataBox::askToClear);
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touchesAny({"settings"_L1, "conversations"_L1, "sheets"_L1, "people"_L1}))
            reload();
    });
    reload();
}

void OldDataBox::build()
{
    m_months->setObjectName(u"keepMonthsField"_s);
    m_months->setAccessibleName(tr("Months for which conversations are kept; 0 when not decided"));
    m_months->setRange(0, Retention::kMostMonths);
    m_due->setObjectName(u"oldDataLabel"_s);
    m_due->setWordWrap(true);
    m_clear->setObjectName(u"clearOldDataPushButton"_s);
    m_clear->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::kInside);
    auto *label = new QLabel(tr("&Keep what people told us for"));
    label->setBuddy(m_months);
    line->addWidget(label);
    line->addWidget(m_months);
    line->addWidget(new QLabel(tr("months; 0: not decided")));
    line->addStretch(1);
    line->addWidget(m_clear);
    auto *table = new DataTable(u"deletions"_s);
    table->setObjectName(u"deletionsDataTable"_s);
    table->setAccessibleName(tr("What was deleted before"));
    table->setModel(m_done);
    table->setColumnWidths({20, 34, 50});
    table->setEmptyState(u"check"_s, tr("Nothing was deleted yet. Each time is written down here, without names."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::kBetween, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addLayout(line);
    layout->addWidget(m_due);
    layout->addWidget(table, 1);
}

void OldDataBox::savePeriod()
{
    const int months = m_months->value();
    const Status status = m_context.campaign.edit(tr("Change how long conversations are kept"),
                                                  [&](Connection &c) { return Retention::setMonths(c, months); });
    if (!status)
        m_context.messages.showError(status.error());
}

void OldDataBox::reload()
{
    Connection &c = m_context.campaign.connection();
    const int months = Retention::months(c).valueOr(0);
    m_months->setValue(months);
    m_keptFrom = Retention::keptFrom(m_context.clock.today(), months);
    QList<QList<Cell>> rows;
    for (const Deletion &deletion : Retention::deletions(c).valueOr({}))
        rows += cellsOf(deletion);
    m_done->setRows(rows);
    m_clear->setEnabled(false);
    m_context.tasks.drop(std::exchange(m_task, 0));
    if (!m_keptFrom.isValid()) {
        m_due->setText(
            tr("The law asks a campaign to justify how long it keeps such data, and to write that down. Many keep "
               "it for one cycle of elections, 48 months."));
        return;
    }
    m_due->setText(tr("Looking for what is older…"));
    m_task = m_context.tasks.run<OldData>(
        tr("Looking for old data"), this,
        [from = m_keptFrom](const Feedback &, Connection &connection) { return Retention::due(connection, from); },
        [this](const Result<OldData> &due) {
            m_task = 0;
            if (due)
                showDue(*due);
            else
                m_due->setText(due.error().message);
        });
}

void OldDataBox::showDue(const OldData &due)
{
    m_found = due;
    m_clear->setEnabled(!due.isEmpty());
    const QString before = longDate(m_keptFrom);
    m_due->setText(
        due.isEmpty()
            ? Theme::shapeOf(Meaning::Done) + u' ' + tr("Nothing is from before %1.").arg(before)
            : Theme::shapeOf(Meaning::Attention) + u' ' +
                  tr("From before %1 and due to go: %2. Follow-ups that are open, volunteers, the register and "
                     "whoever asked not to be contacted stay.")
                      .arg(before, due.words()));
}

void OldDataBox::askToClear()
{
    // No undo brings back what imports left behind; see ChangeRecorder.
    const int forGood = m_found.importsTotal();
    const QString undoing = forGood == 0 ? tr("This can be undone until the campaign is closed, and never after that.")
                            : forGood == m_found.total()
                                ? tr("This goes for good.")
                                : tr("What was kept of imports goes for good. The rest can be undone until the "
                                     "campaign is closed, and never after that.");
    const PromptQuestion question{tr("Delete what is from before %1?").arg(longDate(m_keptFrom)),
                                  tr("%1 go. %2 Backups made before still hold it: delete those that you need no more.")
                                      .arg(m_found.words(), undoing),
                                  tr("Delete"), true};
    if (m_context.prompts.confirm(this, question))
        clear();
}

void OldDataBox::clear()
{
    m_clear->setEnabled(false);
    m_context.tasks.run<Cleared>(
        tr("Deleting old data"), this,
        [from = m_keptFrom, now = m_context.clock.nowMs(),
         file = m_context.campaign.file()](const Feedback &, Connection &c) -> Result<Cleared> {
            Cleared cleared;
            ROSETTE_ASSIGN(cleared.changes, file.change(c, [&](Connection &connection) -> Status {
                ROSETTE_ASSIGN(cleared.counts, Retention::clear(connection, from, now));
                return {};
            }));
            return cleared;
        },
        [this](Result<Cleared> cleared) {
            if (!cleared) {
                m_context.messages.showError(cleared.error());
                return reload();
            }
            m_context.messages.showMessage(Meaning::Done, tr("Deleted: %1.").arg(cleared->counts.words()));
            if (cleared->changes.isEmpty()) // nobody heard of what is not recorded
                m_context.campaign.notifier().publish(ChangeNotice::everything());
            m_context.campaign.pushUndo(tr("Delete old data"), std::move(cleared->changes));
        });
}

} // namespace rosette
