#include "ui/meetings/newcomerdialog.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>

namespace rosette {

using namespace Qt::StringLiterals;

NewcomerDialog::NewcomerDialog(AppContext &context, ActivityId meeting, const QString &name, QWidget *parent)
    : FormDialog(tr("Somebody new"), tr("Add"), parent)
    , m_context(context)
    , m_meeting(meeting)
    , m_name(new QLineEdit(name))
    , m_contact(new QLineEdit)
    , m_hasAgreed(new QCheckBox(tr("Agreed to hear from us")))
{
    setObjectName(u"newcomerDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(u"newcomerNameLineEdit"_s);
    m_contact->setObjectName(u"newcomerContactLineEdit"_s);
    m_contact->setPlaceholderText(tr("May stay empty"));
    m_hasAgreed->setObjectName(u"newcomerAgreedCheckBox"_s);
    form()->addRow(tr("Name"), m_name);
    form()->addRow(tr("Phone or mail"), m_contact);
    form()->addRow(m_hasAgreed);
    addNote(tr("What is kept of them: the name, this, and that they came. They may ask for it at any time."));
    connect(this, &FormDialog::submitted, this, &NewcomerDialog::save);
}

void NewcomerDialog::save()
{
    const Newcomer newcomer{m_name->text(), m_contact->text(), m_hasAgreed->isChecked()};
    const Status status = m_context.campaign.edit(
        tr("Add %1 to the meeting").arg(m_name->text().simplified()), [&](Connection &c) -> Status {
            ROSETTE_CHECK(AttendanceRepository::addNewcomer(c, m_meeting, newcomer, m_context.clock.nowMs()));
            return {};
        });
    if (status)
        accept();
    else
        showProblem(status.error().message);
}

} // namespace rosette
