#pragma once

#include <QWidget>

#include "models/base/id.h"
#include "models/store/connection.h"

class QAction;

namespace rosette {

class VolunteerBox;

/// The row below the follow-ups: prints the list, and says of the selected ones that they are done or whose they are.
class FollowUpBulk : public QWidget
{
    Q_OBJECT

public:
    explicit FollowUpBulk(QWidget *parent = nullptr);

    void reload(Connection &connection);

signals:
    void printRequested();
    void doneRequested();
    void giveRequested(rosette::VolunteerId volunteer, const QString &name);

private:
    QAction *makeAction(const QString &icon, const QString &text, const QString &name, const QString &tip);

    VolunteerBox *m_owner;
};

} // namespace rosette
