#include "ui/prints/reprintform.h"

#include <QComboBox>

#include "models/output/contactsheets.h"

namespace rosette {

using namespace Qt::StringLiterals;

ReprintForm::ReprintForm(const Sheet &sheet, QWidget *parent)
    : PaperForm(parent)
    , m_sheet(sheet)
    , m_lines(addCombo(tr("&Lines"), u"reprintLinesComboBox"_s,
                       {tr("All, as it was printed"), tr("Only what is not typed back yet")}))
{
}

PaperForm::Maker ReprintForm::maker() const
{
    return [id = m_sheet.id, isRemainder = m_lines->currentIndex() == 1](const ExportContext &context) {
        return reprintDraft(context, id, isRemainder);
    };
}

QString ReprintForm::fileName() const { return tr("Sheet %1").arg(m_sheet.number); }

} // namespace rosette
