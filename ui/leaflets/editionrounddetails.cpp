#include "ui/leaflets/editionrounddetails.h"

#include <functional>

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/base/localtime.h"
#include "models/volunteers/volunteerrepository.h"
#include "ui/leaflets/editionroundactions.h"
#include "ui/leaflets/editionroundsmodel.h"
#include "ui/leaflets/leafletcommands.h"
#include "ui/leaflets/misseddoorslist.h"
#include "ui/leaflets/rounddeliveriesmodel.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

EditionRoundDetails::EditionRoundDetails(AppContext &context, LeafletCommands &commands, EditionRoundActions &actions,
                                         QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
    , m_commands(commands)
    , m_form(addSection())
    , m_one(new QWidget)
    , m_several(new QLabel)
    , m_deliverer(new QComboBox)
    , m_cover(new QToolButton)
    , m_deliveries(new RoundDeliveriesModel(this))
    , m_history(new DataTable(u"roundDeliveries"_s))
    , m_missed(new MissedDoorsList(this))
    , m_missedTable(new DataTable(u"roundMissed"_s))
{
    m_deliverer->setObjectName(u"delivererComboBox"_s);
    m_cover->setObjectName(u"coverToolButton"_s);
    addField(m_form, tr("Delivered by"), m_deliverer);
    m_form->addRow(QString(), m_cover);
    connect(m_cover, &QToolButton::clicked, this, [this] { m_commands.handOut({m_row}); });
    buildHistory();
    buildMissed();
    auto *layout = new QVBoxLayout(m_one);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_history, 3);
    layout->addWidget(m_missedTable, 2);
    addWidget(m_one, 1);
    m_several->setObjectName(u"chosenRoundsLabel"_s);
    m_several->setTextFormat(Qt::PlainText);
    m_several->setWordWrap(true);
    m_several->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    addWidget(m_several);
    for (QAction *action : actions.forCard())
        addAction(action);
    connect(this, &DetailsPane::saved, this,
            [this] { m_commands.setDeliverer(m_row.round, VolunteerId(m_deliverer->currentData().toLongLong())); });
    connect(this, &DetailsPane::restored, this, &EditionRoundDetails::fillDeliverers);
}

void EditionRoundDetails::buildHistory()
{
    m_history->setObjectName(u"roundHistoryDataTable"_s);
    m_history->setAccessibleName(tr("What this round has had"));
    m_history->setModel(m_deliveries);
    m_history->setDense(true);
    m_history->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_history->setMinimumHeight(m_history->fontMetrics().height() * 6);
    m_history->setSelectionMode(QAbstractItemView::SingleSelection);
    m_history->setEmptyState(u"leaflets"_s, tr("Nothing was ever delivered here."));
    const auto withCurrent = [this](const std::function<void(const Delivery &)> &run) {
        return [this, run] {
            const int row = m_history->currentSourceRow();
            if (row < 0)
                return;
            const Delivery delivery = m_deliveries->delivery(row); // an edit reads the list anew
            run(delivery);
        };
    };
    const auto correctIt = withCurrent([this](const Delivery &delivery) { m_commands.correct(delivery); });
    const auto removeIt = withCurrent([this](const Delivery &delivery) { m_commands.removeDelivery(delivery); });
    auto *correct = new QAction(tr("Correct…"), this);
    correct->setObjectName(u"correctDeliveryAction"_s);
    connect(correct, &QAction::triggered, this, correctIt);
    connect(m_history, &DataTable::activated, this, correctIt);
    auto *remove = new QAction(tr("Remove"), this);
    remove->setObjectName(u"removeDeliveryAction"_s);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, removeIt);
    m_history->insertActions(m_history->actions().value(0), {correct, remove});
}

void EditionRoundDetails::buildMissed()
{
    m_missedTable->setObjectName(u"roundMissedDataTable"_s);
    m_missedTable->setAccessibleName(tr("Doors that were missed here"));
    m_missedTable->setModel(m_missed);
    m_missedTable->setDense(true);
    m_missedTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_missedTable->setMinimumHeight(m_missedTable->fontMetrics().height() * 5);
    m_missedTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_missedTable->setEmptyState(u"door"_s, tr("No door was missed."));
    auto *mark = new QAction(tr("No leaflets here any more"), this);
    mark->setObjectName(u"markDoorAction"_s);
    connect(mark, &QAction::triggered, this, [this] {
        if (const int row = m_missedTable->currentSourceRow(); row >= 0)
            m_commands.markDoor(m_missed->line(row).missed, m_missed->line(row).address);
    });
    m_missedTable->insertAction(m_missedTable->actions().value(0), mark);
}

void EditionRoundDetails::fillDeliverers()
{
    const Round &round = m_row.round;
    m_deliverer->clear();
    m_deliverer->addItem(tr("nobody yet"), qint64(0));
    for (const Volunteer &volunteer :
         VolunteerRepository::list(m_context.campaign.connection(), VolunteerFilter{.isActiveOnly = true}).valueOr({}))
        m_deliverer->addItem(volunteer.name(), volunteer.id.value());
    if (round.deliverer && m_deliverer->findData(round.deliverer.value()) < 0)
        m_deliverer->addItem(round.delivererName, round.deliverer.value());
    m_deliverer->setCurrentIndex(std::max(0, m_deliverer->findData(round.deliverer.value())));
}

void EditionRoundDetails::showOne(bool isOne)
{
    m_form->setRowVisible(m_deliverer, isOne);
    m_form->setRowVisible(m_cover, isOne);
    m_one->setVisible(isOne);
    m_several->setVisible(!isOne);
}

void EditionRoundDetails::showCover()
{
    const bool isToHandOut = m_row.left() > 0 && !(m_row.bundle && m_row.bundle->isOut());
    m_form->setRowVisible(m_cover, isToHandOut && (m_row.awayUntil.isValid() || !m_row.round.deliverer));
    m_cover->setText(m_row.awayUntil.isValid()
                         ? Theme::shapeOf(Meaning::Attention) + u' ' +
                               tr("Away until %1 · who can cover?").arg(shortDate(m_row.awayUntil))
                         : tr("Who can cover?"));
}

QString EditionRoundDetails::subtitle(const QString &progress) const
{
    QStringList facts;
    if (!m_row.round.wardName.isEmpty())
        facts += m_row.round.wardName;
    facts += progress;
    facts += tr("%1 of %n door(s) had it", nullptr, m_row.doors).arg(m_row.delivered);
    if (m_row.missed > 0)
        facts += tr("%n missed", nullptr, m_row.missed);
    if (m_row.bundle && m_row.bundle->isOut())
        facts += tr("%1 with %2").arg(m_row.bundle->content.out()).arg(m_row.bundle->volunteerName);
    else if (m_row.bundle)
        facts += tr("%n in the bundle", nullptr, m_row.bundle->quantity());
    return facts.join(u" · "_s);
}

void EditionRoundDetails::showRound(const EditionRound &row, const QString &progress, const QList<Delivery> &deliveries)
{
    m_row = row;
    setTitle(row.round.name);
    setSubtitle(subtitle(progress));
    fillDeliverers();
    showOne(true);
    showCover();
    m_deliveries->setDeliveries(deliveries);
    const Status status = m_missed->load(m_context.campaign.connection(), deliveries);
    if (!status)
        m_context.messages.showError(status.error());
    m_missedTable->setVisible(m_missed->rowCount() > 0);
    showContent();
}

void EditionRoundDetails::showRounds(const QList<EditionRound> &rows)
{
    int left = 0;
    QMap<RoundProgress, int> counts;
    QStringList lines;
    for (const EditionRound &row : rows) {
        lines +=
            tr("%1: %2 to go, %3").arg(row.round.name).arg(row.left()).arg(EditionRoundsModel::delivererWords(row));
        left += row.left();
        ++counts[row.progress];
    }
    QStringList facts{tr("%1 leaflets to go").arg(QLocale().toString(left))};
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        facts += u"%1 %2"_s.arg(count.value()).arg(label(count.key()));
    setTitle(tr("%n round(s) chosen", nullptr, int(rows.size())));
    setSubtitle(facts.join(u" · "_s));
    m_several->setText(lines.join(u'\n'));
    showOne(false);
    showContent();
}

} // namespace rosette
