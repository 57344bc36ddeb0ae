#pragma once

#include "models/output/meetingpaper.h"
#include "ui/prints/paperform.h"

class QCheckBox;

namespace rosette {

/// What is printed for a meeting: the agenda, open ideas, and a list to pass round.
class MeetingForm : public PaperForm
{
    Q_OBJECT

public:
    MeetingForm(ActivityId meeting, const QString &title, QWidget *parent = nullptr);

    Maker maker() const override;
    QString fileName() const override { return m_title; }

private:
    QCheckBox *box(const QString &objectName, const QString &text);

    const ActivityId m_meeting;
    const QString m_title;
    QCheckBox *m_agenda;
    QCheckBox *m_ideas;
    QCheckBox *m_roll;
    QCheckBox *m_names;
};

} // namespace rosette
