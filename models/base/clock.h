#pragma once

#include <QDate>
#include <QDateTime>

namespace rosette {

/// Where "now" comes from. Passed in, so that tests and the demo can stand on a fixed day.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual qint64 nowMs() const = 0; ///< UTC milliseconds
    virtual QDate today() const = 0;  ///< the local day
};

/// The machine's clock.
class SystemClock : public Clock
{
public:
    qint64 nowMs() const override;
    QDate today() const override;
    static const SystemClock &instance();
};

/// Stands still until it is told otherwise; local time is UTC.
class FixedClock : public Clock
{
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) {}
    void set(QDateTime now) { m_now = std::move(now); }
    qint64 nowMs() const override { return m_now.toMSecsSinceEpoch(); }
    QDate today() const override { return m_now.date(); }

private:
    QDateTime m_now;
};

} // namespace rosette
