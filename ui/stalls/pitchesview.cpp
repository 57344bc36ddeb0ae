#include "ui/stalls/pitchesview.h"

#include <QVBoxLayout>

#include "ui/shell/theme.h"
#include "ui/stalls/insuranceline.h"
#include "ui/stalls/pitchdetails.h"
#include "ui/stalls/pitchesmodel.h"
#include "ui/stalls/restdaysline.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QWidget *campaignLines(AppContext &context)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addWidget(new RestDaysLine(context));
    layout->addWidget(new InsuranceLine(context));
    return box;
}

} // namespace

PitchesView::PitchesView(AppContext &context, QAction *addAction)
    : CardView(new DataTable(u"pitches"_s), new PitchDetails(context), campaignLines(context))
    , m_context(context)
    , m_model(new PitchesModel(this))
    , m_card(findChild<PitchDetails *>())
{
    setShares(11, 9); // the card has a table of its own
    table()->setObjectName(u"pitchesDataTable"_s);
    table()->setAccessibleName(tr("Pitches by place"));
    table()->setProperty(DataTable::kNamesNobodyProperty, true);
    table()->setSortedModel(m_model);
    table()->setColumnsByImportance({PitchesModel::Name, PitchesModel::OwnersWord, PitchesModel::CouncilsWord,
                                     PitchesModel::LastStall, PitchesModel::Gave, PitchesModel::Busiest,
                                     PitchesModel::Stalls});
    table()->setEmptyState(u"stalls"_s, tr("No pitch yet: a station, a market, the shops. Add the first one."),
                           addAction);
    connect(table(), &DataTable::currentSourceRowChanged, this, &PitchesView::showCurrent);
    connect(m_card, &PitchDetails::stallRequested, this, &PitchesView::stallRequested);
}

Status PitchesView::reload()
{
    const int row = table()->currentSourceRow();
    const PitchId chosen = row >= 0 ? m_model->pitch(row).id : PitchId();
    ROSETTE_CHECK(m_model->load(m_context.campaign.connection(), m_context.clock.today()));
    choose(chosen);
    showCurrent();
    return {};
}

void PitchesView::choose(PitchId pitch) { table()->selectSourceRow(m_model->indexOf(pitch)); }

void PitchesView::chooseFirst()
{
    if (table()->currentSourceRow() < 0 && m_model->rowCount() > 0)
        table()->selectSourceRow(0);
}

int PitchesView::count() const { return m_model->rowCount(); }

void PitchesView::showCurrent()
{
    const int row = table()->currentSourceRow();
    if (row >= 0)
        m_card->showPitch(m_model->pitch(row));
    else
        m_card->setNothing(tr("Choose a pitch to see its permission and history."));
}

} // namespace rosette
