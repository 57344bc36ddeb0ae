#pragma once

#include <QObject>

#include "models/output/contactsheets.h"

class QComboBox;
class QFormLayout;

namespace rosette {

/// What paper is made for: a round, a street, a polling district, a ward or a saved filter. Two choices, the second of
/// which can be typed into.
class SheetSubjectBox : public QObject
{
    Q_OBJECT

public:
    SheetSubjectBox(Connection &connection, QObject *parent);

    void addTo(QFormLayout &form);
    /// With nothing but the subject; nobody is asked for when nothing that was typed is known.
    ContactSheetRequest request() const;
    QString subject() const;

signals:
    void changed();

private:
    enum Kind {
        RoundKind,
        StreetKind,
        DistrictKind,
        WardKind,
        FilterKind,
    };
    void fill();

    Connection &m_connection;
    QComboBox *m_kind;
    QComboBox *m_name;
};

} // namespace rosette
