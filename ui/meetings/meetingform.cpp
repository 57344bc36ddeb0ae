#include "ui/meetings/meetingform.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

MeetingForm::MeetingForm(ActivityId meeting, const QString &title, QWidget *parent)
    : PaperForm(parent)
    , m_meeting(meeting)
    , m_title(title)
    , m_agenda(box(u"agendaCheckBox"_s, tr("Agenda")))
    , m_ideas(box(u"ideasCheckBox"_s, tr("Open ideas below it, with their support")))
    , m_roll(box(u"rollCheckBox"_s, tr("Attendance list for the door")))
    , m_names(box(u"namesCheckBox"_s, tr("With the names of who may be expected; then it is not passed round")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    for (QCheckBox *one : {m_agenda, m_ideas, m_roll, m_names})
        layout->addWidget(one);
    connect(m_agenda, &QCheckBox::toggled, m_ideas, &QWidget::setEnabled);
    connect(m_roll, &QCheckBox::toggled, m_names, &QWidget::setEnabled);
}

QCheckBox *MeetingForm::box(const QString &objectName, const QString &text)
{
    auto *one = new QCheckBox(text, this);
    one->setObjectName(objectName);
    one->setChecked(true);
    connect(one, &QCheckBox::toggled, this, &PaperForm::changed);
    return one;
}

PaperForm::Maker MeetingForm::maker() const
{
    const MeetingPaperOptions options{m_agenda->isChecked(), m_ideas->isChecked(), m_roll->isChecked(),
                                      m_names->isChecked()};
    return [meeting = m_meeting, options](const ExportContext &context) {
        return meetingPaper(context, meeting, options);
    };
}

} // namespace rosette
