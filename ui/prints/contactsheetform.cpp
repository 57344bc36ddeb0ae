#include "ui/prints/contactsheetform.h"

#include <QCheckBox>
#include <QComboBox>

namespace rosette {

using namespace Qt::StringLiterals;

ContactSheetForm::ContactSheetForm(const ContactSheetRequest &area, const QString &subject, QWidget *parent)
    : AreaForm(area, subject, parent)
{
    addLayout();
}

ContactSheetForm::ContactSheetForm(Connection &connection, QWidget *parent)
    : AreaForm(connection, parent)
{
    addLayout();
}

void ContactSheetForm::addLayout()
{
    m_style = addCombo(tr("&Layout"), u"contactLayoutComboBox"_s,
                       {tr("One line a voter"), tr("One block a household"), tr("Doors only: nobody is named")},
                       u"contactSheets/layout"_s);
    m_large = addCheckBox(tr("Large &print (14 point)"), u"contactLargeCheckBox"_s, u"contactSheets/large"_s, false);
}

PaperForm::Maker ContactSheetForm::maker() const
{
    ContactSheetRequest request = area();
    request.style = SheetStyle(m_style->currentIndex());
    request.isLargePrint = m_large->isChecked();
    return [request](const ExportContext &context) { return contactSheetDraft(context, request); };
}

QString ContactSheetForm::fileName() const { return tr("%1 contact sheets").arg(subject()); }

} // namespace rosette
