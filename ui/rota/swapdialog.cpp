#include "ui/rota/swapdialog.h"

#include <QFormLayout>
#include <QListWidget>

#include "models/rota/roster.h"

namespace rosette {

using namespace Qt::StringLiterals;

SwapDialog::SwapDialog(AppContext &context, const Assignment &assignment, const QList<Swap> &swaps, QWidget *parent)
    : FormDialog(tr("Swap with %1").arg(assignment.volunteerName), tr("Swap"), parent)
    , m_context(context)
    , m_assignment(assignment)
    , m_swaps(swaps)
    , m_list(new QListWidget)
{
    setObjectName(u"swapDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    addNote(
        tr("Who could change places this week without breaking a rule. Both stand as offered afterwards, until they "
           "confirm."));
    m_list->setObjectName(u"swapsListWidget"_s);
    m_list->setAccessibleName(tr("People to swap with"));
    m_list->setMinimumWidth(560);
    for (const Swap &possible : m_swaps)
        m_list->addItem(u"%1 · %2"_s.arg(possible.name, possible.place));
    m_list->setCurrentRow(0);
    form()->addRow(m_list);
    setGrowing();
    connect(m_list, &QListWidget::itemActivated, this, &SwapDialog::swap);
    connect(this, &FormDialog::submitted, this, &SwapDialog::swap);
}

void SwapDialog::swap()
{
    const Swap chosen = m_swaps.value(m_list->currentRow());
    const Status status =
        m_context.campaign.edit(tr("Swap %1 and %2").arg(m_assignment.volunteerName, chosen.name), [&](Connection &c) {
            return Roster::swap(c, m_assignment.id, chosen.with, m_context.clock);
        });
    if (!status)
        return showProblem(status.error().message);
    accept();
}

} // namespace rosette
