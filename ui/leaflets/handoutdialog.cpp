#include "ui/leaflets/handoutdialog.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QToolButton>

#include "models/base/localtime.h"
#include "models/leaflets/bundle.h"
#include "ui/leaflets/coversmodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datefield.h"

namespace rosette {

using namespace Qt::StringLiterals;

HandOutDialog::HandOutDialog(AppContext &context, LeafletId edition, const EditionRound &round, QWidget *parent)
    : FormDialog(tr("Who takes %1?").arg(round.round.name), tr("Hand out"), parent)
    , m_context(context)
    , m_edition(edition)
    , m_round(round)
    , m_day(new DateField(context.clock))
    , m_covers(new CoversModel(this))
    , m_table(new DataTable(u"covers"_s))
    , m_asked(new QToolButton)
    , m_isFromNowOn(new QCheckBox(tr("Walks it from now on")))
{
    setObjectName(u"handOutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    buildForm();
    const QDate today = context.clock.today();
    const QDate saturday = mondayOf(today).addDays(5);
    m_day->setDate(saturday >= today ? saturday : today);
    showCovers();
    m_table->selectSourceRow(m_covers->firstWhoCan());
    m_table->setFocus();
}

void HandOutDialog::buildForm()
{
    addNote(m_round.bundle
                ? tr("The bundle has %n leaflet(s).", nullptr, m_round.bundle->quantity())
                : tr("%n leaflet(s) are taken from the shelf and bundled with it.", nullptr, m_round.left()));
    m_day->setObjectName(u"walkDateField"_s);
    m_table->setObjectName(u"coversDataTable"_s);
    m_table->setAccessibleName(tr("Who could take it, asked longest ago first"));
    m_table->setModel(m_covers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths({22, 14, 62});
    m_table->setMinimumSize(m_table->fontMetrics().averageCharWidth() * 108, m_table->fontMetrics().height() * 15);
    m_table->setEmptyState(u"volunteers"_s, tr("There is nobody to ask yet. Add volunteers first."));
    m_asked->setObjectName(u"noteAskedToolButton"_s);
    m_asked->setText(tr("Asked: note it"));
    m_asked->setToolTip(tr("The next question goes to somebody else"));
    m_isFromNowOn->setObjectName(u"fromNowOnCheckBox"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_isFromNowOn, 1);
    row->addWidget(m_asked);
    form()->addRow(tr("To walk on"), m_day);
    form()->addRow(tr("Goes to"), m_table);
    form()->addRow(QString(), row);
    connect(m_day, &DateField::dateChanged, this, &HandOutDialog::showCovers);
    connect(m_table, &DataTable::currentSourceRowChanged, this, &HandOutDialog::showChosen);
    connect(m_asked, &QToolButton::clicked, this, &HandOutDialog::noteAsked);
    connect(this, &FormDialog::submitted, this, &HandOutDialog::save);
}

Cover HandOutDialog::standingDeliverer() const
{
    const Round &round = m_round.round;
    Cover cover{.volunteer = round.deliverer, .name = round.delivererName, .reason = tr("walks it usually")};
    if (m_round.awayUntil.isValid() && m_day->date() <= m_round.awayUntil) {
        cover.canCover = false;
        cover.reason = tr("walks it usually · away until %1").arg(shortDate(m_round.awayUntil));
    }
    return cover;
}

void HandOutDialog::showCovers()
{
    const int current = m_table->currentSourceRow();
    const VolunteerId chosen = current < 0 ? VolunteerId() : m_covers->cover(current).volunteer;
    auto covers = coversFor(m_context.campaign.connection(), m_round.round.id, m_day->date(), m_context.clock.nowMs());
    if (!covers)
        showProblem(covers.error().message);
    QList<Cover> rows = covers.valueOr({});
    if (m_round.round.deliverer)
        rows.prepend(standingDeliverer());
    m_covers->setCovers(rows);
    if (const int row = m_covers->indexOf(chosen); row >= 0)
        m_table->selectSourceRow(row);
    showChosen();
}

void HandOutDialog::showChosen()
{
    const int row = m_table->currentSourceRow();
    const bool isOther = row >= 0 && m_covers->cover(row).volunteer != m_round.round.deliverer;
    m_isFromNowOn->setEnabled(isOther);
    m_asked->setEnabled(row >= 0);
    if (!isOther)
        m_isFromNowOn->setChecked(false);
}

void HandOutDialog::noteAsked()
{
    const Cover chosen = m_covers->cover(m_table->currentSourceRow());
    const Status status = m_context.campaign.edit(tr("%1 was asked").arg(chosen.name), [&](Connection &c) {
        return rosette::noteAsked(c, chosen.volunteer, m_context.clock.nowMs());
    });
    if (!status)
        showProblem(status.error().message);
    showCovers();
}

Status HandOutDialog::write(Connection &connection, const Cover &chosen) const
{
    const QDate today = m_context.clock.today();
    BundleId bundle = m_round.bundle ? m_round.bundle->id : BundleId();
    if (!bundle) {
        ROSETTE_ASSIGN(bundle, BundleRepository::make(connection, m_edition, m_round.round.id, 0, today));
    }
    ROSETTE_CHECK(BundleRepository::handOut(connection, bundle, chosen.volunteer, today));
    if (!m_isFromNowOn->isChecked())
        return {};
    Round round = m_round.round;
    round.deliverer = chosen.volunteer;
    return RoundRepository::update(connection, round);
}

void HandOutDialog::save()
{
    const int row = m_table->currentSourceRow();
    if (row < 0)
        return showProblem(tr("Choose who takes the leaflets."));
    const Cover chosen = m_covers->cover(row);
    const int quantity = m_round.bundle ? m_round.bundle->quantity() : m_round.left();
    const Status status = m_context.campaign.edit(tr("Hand out %1").arg(m_round.round.name),
                                                  [&](Connection &c) { return write(c, chosen); });
    if (!status)
        return showProblem(status.error().message);
    emit handedOut(tr("%1 has %n leaflet(s) for %2.", nullptr, quantity).arg(chosen.name, m_round.round.name));
    accept();
}

} // namespace rosette
