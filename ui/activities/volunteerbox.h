#pragma once

#include <QComboBox>

#include "models/base/id.h"

namespace rosette {

class Connection;

/// Chooses one of the active volunteers, or nobody.
class VolunteerBox : public QComboBox
{
    Q_OBJECT

public:
    /// `nobody` is what the empty choice is called.
    explicit VolunteerBox(const QString &nobody, QWidget *parent = nullptr);

    /// Reads the volunteers again; the choice stays.
    void reload(Connection &connection);
    VolunteerId volunteer() const;
    void setVolunteer(VolunteerId id);

private:
    QString m_nobody;
};

} // namespace rosette
