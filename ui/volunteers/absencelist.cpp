#include "ui/volunteers/absencelist.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include "models/base/localtime.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/volunteers/removablelines.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptyfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

AbsenceList::AbsenceList(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_lines(new RemovableLines(u"removeAbsenceToolButton"_s, tr("Not away after all")))
    , m_from(new DateField(context.clock))
    , m_to(new DateField(context.clock))
    , m_reason(new QLineEdit)
{
    m_from->setObjectName(u"absentFromDateField"_s);
    m_from->setPlaceholderText(tr("from"));
    m_from->setAccessibleName(tr("Away from"));
    m_to->setObjectName(u"absentToDateField"_s);
    m_to->setPlaceholderText(tr("to"));
    m_to->setAccessibleName(tr("Away until"));
    m_reason->setObjectName(u"absenceReasonLineEdit"_s);
    m_reason->setPlaceholderText(tr("why, if they said"));
    m_reason->setAccessibleName(tr("Why away"));
    auto *addButton = new QToolButton;
    addButton->setObjectName(u"addAbsenceToolButton"_s);
    addButton->setIcon(iconNamed(u"add"_s));
    addButton->setToolTip(tr("Add the absence"));
    addButton->setAccessibleName(addButton->toolTip());
    connect(addButton, &QToolButton::clicked, this, &AbsenceList::add);
    connect(m_reason, &QLineEdit::returnPressed, this, &AbsenceList::add);

    auto *entry = new QHBoxLayout;
    entry->setSpacing(4);
    entry->addWidget(m_from, 2);
    entry->addWidget(m_to, 2);
    entry->addWidget(m_reason, 3);
    entry->addWidget(addButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_lines);
    layout->addLayout(entry);
}

void AbsenceList::showVolunteer(VolunteerId volunteer)
{
    if (volunteer != m_volunteer) {
        m_from->setDate({});
        m_to->setDate({});
        m_reason->clear();
    }
    m_volunteer = volunteer;
    reload();
}

void AbsenceList::reload()
{
    m_lines->clear();
    const auto absences = AbsenceRepository::list(m_context.campaign.connection(), m_volunteer).valueOr({});
    for (const Absence &absence : absences) {
        if (absence.to < m_context.clock.today())
            continue;
        QString text = absence.from == absence.to ? shortDate(absence.from)
                                                  : shortDate(absence.from) + u" – "_s + shortDate(absence.to);
        if (!absence.reason.isEmpty())
            text += u" · "_s + absence.reason;
        m_lines->add(text, [this, absence] { remove(absence); });
    }
}

void AbsenceList::add()
{
    const Absence absence{
        {}, m_volunteer, m_from->date(), m_to->date().isValid() ? m_to->date() : m_from->date(), m_reason->text()};
    const Status status = m_context.campaign.edit(tr("Add an absence"), [&](Connection &c) -> Status {
        ROSETTE_CHECK(AbsenceRepository::insert(c, absence));
        return {};
    });
    if (!status)
        return m_context.messages.showError(status.error());
    m_from->setDate({});
    m_to->setDate({});
    emptyField(*m_reason);
}

void AbsenceList::remove(const Absence &absence)
{
    const Status status = m_context.campaign.edit(
        tr("Remove an absence"), [&](Connection &c) { return AbsenceRepository::remove(c, absence.id); });
    if (!status)
        m_context.messages.showError(status.error());
}

} // namespace rosette
