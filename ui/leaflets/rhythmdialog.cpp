#include "ui/leaflets/rhythmdialog.h"

#include <QFormLayout>

#include "models/leaflets/leaflethistory.h"
#include "ui/widgets/quantityfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

RhythmDialog::RhythmDialog(AppContext &context, QWidget *parent)
    : FormDialog(tr("Too often, too rarely"), tr("Save"), parent)
    , m_context(context)
    , m_least(new QuantityField)
    , m_most(new QuantityField)
    , m_out(new QuantityField)
{
    setObjectName(u"rhythmDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const LeafletRhythm rhythm = LeafletRhythm::load(context.campaign.connection()).valueOr({});
    addNote(
        tr("A round that has something again before the first number of days has it too often, one that has nothing "
           "for longer than the second too rarely."));
    m_least->setObjectName(u"leastDaysQuantityField"_s);
    m_least->setAccessibleName(tr("Not twice within so many days"));
    m_least->setValue(rhythm.leastDays);
    m_most->setObjectName(u"mostDaysQuantityField"_s);
    m_most->setAccessibleName(tr("Something at least every so many days"));
    m_most->setValue(rhythm.mostDays);
    m_out->setObjectName(u"outDaysQuantityField"_s);
    m_out->setAccessibleName(tr("A bundle is out too long after so many days"));
    m_out->setValue(rhythm.outDays);
    form()->addRow(tr("Not twice within, days"), m_least);
    form()->addRow(tr("Something at least every, days"), m_most);
    form()->addRow(tr("A bundle is out too long after, days"), m_out);
    connect(this, &FormDialog::submitted, this, &RhythmDialog::save);
    m_least->setFocus();
}

void RhythmDialog::save()
{
    const LeafletRhythm rhythm{.leastDays = m_least->value(), .mostDays = m_most->value(), .outDays = m_out->value()};
    const Status status = m_context.campaign.edit(tr("Change how often leaflets go out"),
                                                  [&](Connection &c) { return LeafletRhythm::save(c, rhythm); });
    if (!status)
        return showProblem(status.error().message);
    accept();
}

} // namespace rosette
