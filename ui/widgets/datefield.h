#pragma once

#include <optional>

#include <QDate>

#include "models/base/clock.h"
#include "ui/widgets/typedfield.h"

namespace rosette {

/// A date as people type it: "sat", "sat 10", "23 May", "23/5", "tomorrow", "next fri", "+7"; shown as "Sat 23 May".
/// A calendar opens with the button or Alt+Down; Up and Down step a day, with Ctrl a week.
class DateField : public TypedField
{
    Q_OBJECT

public:
    explicit DateField(const Clock &clock, QWidget *parent = nullptr);

    /// Invalid when empty or not understood.
    QDate date() const { return m_date; }
    void setDate(QDate date);
    /// For what was done: a weekday or a day without a year means the last one, not the next.
    void setLookingBack() { m_isLookingBack = true; }
    bool hasAcceptableText() const override;

    /// The date that `text` means on `today`: the next one that fits, the year being left out; nothing when it means
    /// none.
    static std::optional<QDate> parse(const QString &text, QDate today);
    /// The last one that fits, today included.
    static std::optional<QDate> parseLookingBack(const QString &text, QDate today);

signals:
    /// The user chose another date (Enter, leaving the field, calendar, arrow keys).
    void dateChanged(QDate date);

protected:
    void commit() override;
    void step(int steps, bool isLarge) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(QDate date);
    void showCalendar();

    const Clock &m_clock;
    QDate m_date;
    bool m_isLookingBack = false;
};

} // namespace rosette
