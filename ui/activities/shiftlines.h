#pragma once

#include <QWidget>

#include "models/activities/activity.h"
#include "models/activities/shift.h"

class QGridLayout;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace rosette {

/// The roles that an activity needs, one line each: who, how many at least, how many at most. Lines can be added and
/// taken away; the usual roles of each kind of activity stand there for a new one.
class ShiftLines : public QWidget
{
    Q_OBJECT

public:
    explicit ShiftLines(QWidget *parent = nullptr);

    void setShifts(const QList<Shift> &shifts);
    /// Puts the usual roles there, unless the user has typed some already.
    void suggestFor(ActivityKind kind);
    /// Lines with a role; ids of shifts that were set are kept, new lines have none.
    QList<Shift> shifts() const;

private:
    struct Line
    {
        Shift shift;
        QLineEdit *role = nullptr;
        QSpinBox *minimum = nullptr;
        QSpinBox *maximum = nullptr;
        QToolButton *remove = nullptr;
    };

    void addLine(const Shift &shift);
    void removeLine(QWidget *role);
    void clear();

    QGridLayout *m_grid;
    QList<Line> m_lines;
    bool m_isEdited = false;
};

} // namespace rosette
