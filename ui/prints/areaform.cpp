#include "ui/prints/areaform.h"

#include <QFormLayout>

#include "ui/prints/sheetsubjectbox.h"

namespace rosette {

AreaForm::AreaForm(const ContactSheetRequest &area, const QString &subject, QWidget *parent)
    : PaperForm(parent)
    , m_area(area)
    , m_subject(subject)
{
}

AreaForm::AreaForm(Connection &connection, QWidget *parent)
    : PaperForm(parent)
    , m_box(new SheetSubjectBox(connection, this))
{
    m_box->addTo(*form());
    connect(m_box, &SheetSubjectBox::changed, this, &PaperForm::changed);
}

ContactSheetRequest AreaForm::area() const { return m_box ? m_box->request() : m_area; }

QString AreaForm::subject() const { return m_box ? m_box->subject() : m_subject; }

} // namespace rosette
