#include "ui/prints/rotaform.h"

#include <QComboBox>

#include "models/output/rotaexport.h"

namespace rosette {

using namespace Qt::StringLiterals;

RotaForm::RotaForm(QDate monday, QWidget *parent)
    : PaperForm(parent)
    , m_periods(PlanPeriod::around(monday))
    , m_period(addCombo(tr("&Days"), u"rotaPeriodComboBox"_s, PlanPeriod::names(m_periods)))
    , m_view(
          addCombo(tr("&Read"), u"rotaViewComboBox"_s, {tr("Day by day"), tr("Person by person")}, u"rotaSheet/view"_s))
{
}

const PlanPeriod &RotaForm::period() const { return m_periods.at(m_period->currentIndex()); }

PaperForm::Maker RotaForm::maker() const
{
    return [request = RotaSheetRequest{period().from, period().to, RotaView(m_view->currentIndex())}](
               const ExportContext &context) { return makeRota(context, request); };
}

QString RotaForm::fileName() const { return tr("Rota %1").arg(period().from.toString(Qt::ISODate)); }

} // namespace rosette
