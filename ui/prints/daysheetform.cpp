#include "ui/prints/daysheetform.h"

#include <QCheckBox>

#include "models/output/daysheet.h"

namespace rosette {

using namespace Qt::StringLiterals;

DaySheetForm::DaySheetForm(QDate date, QWidget *parent)
    : PaperForm(parent)
    , m_date(date)
    , m_phones(addCheckBox(tr("&Phone numbers of the team"), u"dayPhonesCheckBox"_s, u"daySheet/phones"_s, true))
    , m_maps(addCheckBox(tr("Small &map of each place"), u"dayMapsCheckBox"_s, u"daySheet/maps"_s, true))
{
}

PaperForm::Maker DaySheetForm::maker() const
{
    return
        [request = DaySheetRequest{.date = m_date, .hasPhones = m_phones->isChecked(), .hasMaps = m_maps->isChecked()}](
            const ExportContext &context) { return makeDaySheet(context, request); };
}

QString DaySheetForm::fileName() const { return tr("Day sheet %1").arg(m_date.toString(Qt::ISODate)); }

} // namespace rosette
