#include "ui/people/contactlistform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include "models/output/contactlist.h"

namespace rosette {

using namespace Qt::StringLiterals;

ContactListForm::ContactListForm(const PersonFilter &filter, QWidget *parent)
    : PaperForm(parent)
    , m_filter(filter)
    , m_way(addCombo(tr("&By"), u"contactWayComboBox"_s, {tr("phone: calls and texts"), tr("e-mail")}))
{
    auto *note = new QLabel(tr("Only people who agreed to it, each with the numbers or addresses to which they agreed. "
                               "Check numbers against the Telephone Preference Service before you call."));
    note->setWordWrap(true);
    form()->addRow(note);
}

ContactWay ContactListForm::way() const { return m_way->currentIndex() == 0 ? ContactWay::Phone : ContactWay::Email; }

PaperForm::Maker ContactListForm::maker() const
{
    return [filter = m_filter, way = way()](const ExportContext &context) {
        return contactListDraft(context, filter, way);
    };
}

QString ContactListForm::fileName() const
{
    return way() == ContactWay::Phone ? tr("People to call") : tr("People to write to");
}

} // namespace rosette
