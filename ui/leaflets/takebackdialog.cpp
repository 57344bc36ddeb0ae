#include "ui/leaflets/takebackdialog.h"

#include <QFormLayout>

#include "ui/widgets/datefield.h"
#include "ui/widgets/quantityfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

TakeBackDialog::TakeBackDialog(AppContext &context, const Bundle &bundle, QWidget *parent)
    : FormDialog(tr("Brought back: %1").arg(bundle.roundName), tr("Take back"), parent)
    , m_context(context)
    , m_bundle(bundle)
    , m_returned(new QuantityField)
    , m_spoiled(new QuantityField)
    , m_day(new DateField(context.clock))
{
    setObjectName(u"takeBackDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const int out = bundle.content.out();
    addNote(bundle.volunteerName.isEmpty()
                ? tr("%n leaflet(s) are out.", nullptr, out)
                : tr("%n leaflet(s) are out with %1.", nullptr, out).arg(bundle.volunteerName));
    m_returned->setObjectName(u"returnedQuantityField"_s);
    m_returned->setAccessibleName(tr("Came back"));
    m_returned->setRange(0, out);
    m_returned->setValue(out);
    m_spoiled->setObjectName(u"spoiledQuantityField"_s);
    m_spoiled->setAccessibleName(tr("Spoiled or lost"));
    m_spoiled->setRange(0, out);
    m_day->setObjectName(u"takeBackDateField"_s);
    m_day->setLookingBack();
    m_day->setDate(context.clock.today());
    form()->addRow(tr("Came back"), m_returned);
    form()->addRow(tr("Spoiled or lost"), m_spoiled);
    form()->addRow(tr("On"), m_day);
    connect(m_spoiled, &QuantityField::valueChanged, this, [this, out](int spoiled) {
        m_returned->setValue(std::min(m_returned->value(), out - spoiled)); // together no more than there are
    });
    connect(this, &FormDialog::submitted, this, &TakeBackDialog::save);
    m_returned->setFocus();
    m_returned->selectAll();
}

Status TakeBackDialog::write(Connection &connection) const
{
    if (m_returned->value() > 0) {
        ROSETTE_CHECK(BundleRepository::takeBack(connection, m_bundle.id, m_returned->value(), m_day->date()));
    }
    if (m_spoiled->value() > 0) {
        ROSETTE_CHECK(BundleRepository::takeBack(connection, m_bundle.id, m_spoiled->value(), m_day->date(),
                                                 StockPlace::Spoiled));
    }
    return {};
}

void TakeBackDialog::save()
{
    if (m_returned->value() + m_spoiled->value() == 0)
        return showProblem(tr("Say how many came back or were spoiled."));
    const Status status = m_context.campaign.edit(tr("Take back leaflets of %1").arg(m_bundle.roundName),
                                                  [this](Connection &c) { return write(c); });
    if (!status)
        return showProblem(status.error().message);
    emit takenBack(tr("%1 of %2 came back, %3 are spoiled.")
                       .arg(m_returned->value())
                       .arg(m_bundle.roundName)
                       .arg(m_spoiled->value()));
    accept();
}

} // namespace rosette
