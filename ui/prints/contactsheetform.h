#pragma once

#include "models/activities/activity.h"
#include "ui/prints/areaform.h"

namespace rosette {

/// Contact sheets: for what they are, how they are laid out, and the session they go out for. As chosen the last time.
class ContactSheetForm : public AreaForm
{
    Q_OBJECT

public:
    ContactSheetForm(const ContactSheetRequest &area, const QString &subject, QWidget *parent = nullptr);
    explicit ContactSheetForm(Connection &connection, QWidget *parent = nullptr);

    /// Those they may be printed for; one on the area's round is chosen. None: nothing is asked.
    void offerSessions(const QList<Activity> &sessions);

    Maker maker() const override;
    QString fileName() const override;

private:
    void addLayout();
    ActivityId session() const;

    QComboBox *m_style = nullptr;
    QCheckBox *m_large = nullptr;
    QList<Activity> m_sessions;
    QComboBox *m_session = nullptr; ///< none when nothing is planned
    QCheckBox *m_debrief = nullptr;
};

} // namespace rosette
