#pragma once

#include <QWidget>

#include "models/people/person.h"
#include "ui/shell/appcontext.h"

class QCheckBox;
class QLabel;

namespace rosette {

/// Where a person lives: the others at the door as links, and whether anybody may knock there. Do-not-knock covers the
/// door, and so everybody behind it.
class PersonDoor : public QWidget
{
    Q_OBJECT

public:
    explicit PersonDoor(AppContext &context, QWidget *parent = nullptr);

    /// Hidden for who has no door.
    void showPerson(const Person &person);

signals:
    void personChosen(rosette::PersonId id);

private:
    void setDoNotKnock(bool isOn);

    AppContext &m_context;
    Person m_person;
    QLabel *m_others;
    QCheckBox *m_isDoNotKnock;
};

} // namespace rosette
