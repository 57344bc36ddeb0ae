#pragma once

#include <QComboBox>
#include <QHash>

#include "models/base/id.h"
#include "ui/shell/appcontext.h"

class QStringListModel;

namespace rosette {

/// With whom somebody spoke: one of those who live at a door, the door alone, or whoever is found by name. A name that
/// is nobody's yet stands for a new person.
class WhoBox : public QComboBox
{
    Q_OBJECT

public:
    explicit WhoBox(AppContext &context, QWidget *parent = nullptr);

    /// Offers the household; without a door everybody in the file, as their name is typed.
    void setDoor(DoorId door);
    void setPerson(PersonId id);
    /// None for a new name, and for the door alone.
    PersonId person() const;
    /// Somebody in person, known or new.
    bool isSomebody() const { return person() || !newName().isEmpty(); }
    /// What was typed and is nobody's name here.
    QString newName() const;

private:
    void offerHousehold();
    void search(const QString &text);

    AppContext &m_context;
    DoorId m_door;
    QString m_doorAlone;
    QHash<QString, PersonId> m_people; ///< by what the box shows
    QStringListModel *m_found;
};

} // namespace rosette
