#pragma once

#include <optional>

#include <QTime>

#include "ui/widgets/typedfield.h"

namespace rosette {

/// A time of day as people type it: "10", "1030", "10.30am", "6pm", "noon"; shown as "10:00". Up and Down step a
/// quarter of an hour.
class TimeField : public TypedField
{
    Q_OBJECT

public:
    explicit TimeField(QWidget *parent = nullptr);

    /// Invalid when empty or not understood.
    QTime time() const { return m_time; }
    void setTime(QTime time);
    bool hasAcceptableText() const override;

    /// The time that `text` means; nothing when it means none. An hour without am or pm is taken as on a 24-hour clock.
    static std::optional<QTime> parse(const QString &text);

signals:
    /// The user chose another time.
    void timeChanged(QTime time);

protected:
    void commit() override;
    void step(int steps, bool isLarge) override;

private:
    void choose(QTime time);

    QTime m_time;
};

} // namespace rosette
