#include "ui/prints/contactsheetform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>

#include "ui/prints/sheetsubjectbox.h"

namespace rosette {

using namespace Qt::StringLiterals;

ContactSheetForm::ContactSheetForm(const ContactSheetRequest &request, const QString &subject, QWidget *parent)
    : PaperForm(parent)
    , m_request(request)
    , m_subject(subject)
{
    addLayout();
}

ContactSheetForm::ContactSheetForm(Connection &connection, QWidget *parent)
    : PaperForm(parent)
    , m_box(new SheetSubjectBox(connection, this))
{
    m_box->addTo(*form());
    connect(m_box, &SheetSubjectBox::changed, this, &PaperForm::changed);
    addLayout();
}

void ContactSheetForm::addLayout()
{
    m_style = addCombo(tr("&Layout"), u"contactLayoutComboBox"_s,
                       {tr("One line a voter"), tr("One block a household"), tr("Doors only: nobody is named")},
                       u"contactSheets/layout"_s);
    m_large = addCheckBox(tr("Large &print (14 point)"), u"contactLargeCheckBox"_s, u"contactSheets/large"_s, false);
}

ContactSheetRequest ContactSheetForm::request() const
{
    ContactSheetRequest request = m_box ? m_box->request() : m_request;
    request.style = SheetStyle(m_style->currentIndex());
    request.isLargePrint = m_large->isChecked();
    return request;
}

PaperForm::Maker ContactSheetForm::maker() const
{
    return [request = request()](const ExportContext &context) { return contactSheetDraft(context, request); };
}

QString ContactSheetForm::fileName() const { return tr("%1 contact sheets").arg(m_box ? m_box->subject() : m_subject); }

} // namespace rosette
