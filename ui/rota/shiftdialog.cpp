#include "ui/rota/shiftdialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>

#include "models/activities/shiftrepository.h"
#include "models/base/localtime.h"
#include "models/volunteers/skill.h"
#include "ui/widgets/timefield.h"

namespace rosette {

using namespace Qt::StringLiterals;

ShiftDialog::ShiftDialog(AppContext &context, const Activity &activity, const Shift &shift, QWidget *parent)
    : FormDialog(shift.id ? tr("Change shift") : tr("Add a shift"), tr("Save"), parent)
    , m_context(context)
    , m_shift(shift)
    , m_role(new QComboBox)
    , m_start(new TimeField)
    , m_end(new TimeField)
    , m_minimum(new QSpinBox)
    , m_maximum(new QSpinBox)
    , m_skill(new QComboBox)
{
    setObjectName(u"shiftDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_shift.activity = activity.id;
    addNote(u"%1 · %2, %3"_s.arg(activity.title, shortDate(activity.date), timeRange(activity.start, activity.end)));
    buildForm();
    fillSkills();
    m_role->setCurrentText(shift.role);
    m_start->setTime(shift.start.isValid() ? shift.start : activity.start);
    m_end->setTime(shift.end.isValid() ? shift.end : activity.end);
    m_minimum->setValue(shift.minimum);
    m_maximum->setValue(shift.maximum);
}

void ShiftDialog::buildForm()
{
    m_role->setObjectName(u"roleComboBox"_s);
    m_role->setEditable(true);
    m_role->setAccessibleName(tr("Role"));
    m_start->setObjectName(u"startTimeField"_s);
    m_start->setAccessibleName(tr("From"));
    m_end->setObjectName(u"endTimeField"_s);
    m_end->setAccessibleName(tr("To"));
    m_minimum->setObjectName(u"minimumSpinBox"_s);
    m_minimum->setRange(0, 99);
    m_maximum->setObjectName(u"maximumSpinBox"_s);
    m_maximum->setRange(1, 99);
    connect(m_minimum, &QSpinBox::valueChanged, this,
            [this](int value) { m_maximum->setValue(std::max(value, m_maximum->value())); });
    m_skill->setObjectName(u"neededSkillComboBox"_s);
    form()->addRow(tr("Role"), m_role);
    form()->addRow(tr("From"), m_start);
    form()->addRow(tr("To"), m_end);
    form()->addRow(tr("At least"), m_minimum);
    form()->addRow(tr("At most"), m_maximum);
    form()->addRow(tr("Needs"), m_skill);
    connect(this, &FormDialog::submitted, this, &ShiftDialog::save);
}

void ShiftDialog::fillSkills()
{
    m_skill->addItem(tr("nothing special"), qint64(0));
    for (const Skill &skill : SkillRepository::list(m_context.campaign.connection()).valueOr({})) {
        m_skill->addItem(skill.name, skill.id.value());
        m_role->addItem(skill.name);
    }
    m_skill->setCurrentIndex(std::max(0, m_skill->findData(m_shift.skill.value())));
}

void ShiftDialog::save()
{
    Shift shift = m_shift;
    shift.role = m_role->currentText();
    shift.start = m_start->time();
    shift.end = m_end->time();
    shift.minimum = m_minimum->value();
    shift.maximum = m_maximum->value();
    shift.skill = SkillId(m_skill->currentData().toLongLong());
    const QString text = shift.id ? tr("Change shift “%1”").arg(shift.role) : tr("Add shift “%1”").arg(shift.role);
    const Status status = m_context.campaign.edit(text, [&](Connection &c) -> Status {
        if (shift.id)
            return ShiftRepository::update(c, shift);
        ROSETTE_ASSIGN(shift.id, ShiftRepository::insert(c, shift));
        return {};
    });
    if (!status)
        return showProblem(status.error().message);
    emit shiftSaved(shift.id);
    accept();
}

} // namespace rosette
