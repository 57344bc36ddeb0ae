#include "ui/stalls/kitview.h"

#include "ui/stalls/kitdetails.h"
#include "ui/stalls/kitmodel.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

KitView::KitView(AppContext &context, QAction *addAction)
    : CardView(new DataTable(u"kit"_s), new KitDetails(context))
    , m_context(context)
    , m_model(new KitModel(this))
    , m_card(findChild<KitDetails *>())
{
    table()->setObjectName(u"kitDataTable"_s);
    table()->setAccessibleName(tr("Kit and who has it"));
    table()->setSortedModel(m_model);
    table()->setColumnsByImportance({KitModel::Name, KitModel::Holder, KitModel::NextOuting, KitModel::KeptAt,
                                     KitModel::Lifters, KitModel::Quantity});
    table()->setEmptyState(u"stalls"_s, tr("No kit yet: a gazebo, a table, a banner, and who has them at home."),
                           addAction);
    connect(table(), &DataTable::currentSourceRowChanged, this, &KitView::showCurrent);
}

Status KitView::reload()
{
    const int row = table()->currentSourceRow();
    const KitId chosen = row >= 0 ? m_model->kit(row).id : KitId();
    ROSETTE_CHECK(m_model->load(m_context.campaign.connection(), m_context.clock.today()));
    choose(chosen);
    showCurrent();
    return {};
}

void KitView::choose(KitId kit) { table()->selectSourceRow(m_model->indexOf(kit)); }

void KitView::chooseFirst()
{
    if (table()->currentSourceRow() < 0 && m_model->rowCount() > 0)
        table()->selectSourceRow(0);
}

void KitView::showCurrent()
{
    const int row = table()->currentSourceRow();
    if (row >= 0)
        m_card->showKit(m_model->kit(row));
    else
        m_card->setNothing(tr("Choose a thing to see who has it, or add the first one."));
}

} // namespace rosette
