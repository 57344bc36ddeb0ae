#pragma once

#include <optional>

#include <QWidget>

#include "models/activities/repeatdates.h"
#include "models/base/clock.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace rosette {

class DateField;

/// Asks whether an activity comes again: the rhythm, the last day, and what is left out, with a line that says how many
/// that makes. Nothing but the rhythm shows while it does not repeat.
class RepeatFields : public QWidget
{
    Q_OBJECT

public:
    explicit RepeatFields(const Clock &clock, QWidget *parent = nullptr);

    /// The day of the activity itself.
    void setFirst(QDate first);
    bool isRepeating() const { return rhythm().has_value(); }
    /// The days after the first one; none when it does not repeat. Invalid says what is missing, not understood, or
    /// that no day is left.
    Result<QList<QDate>> dates() const;

signals:
    /// dates() may say something else now.
    void edited();

private:
    std::optional<Rhythm> rhythm() const;
    void suggestUntil();
    void showCount();

    QDate m_first;
    QComboBox *m_rhythm;
    QWidget *m_more;
    DateField *m_until;
    QLineEdit *m_leftOut;
    QLabel *m_count;
};

} // namespace rosette
