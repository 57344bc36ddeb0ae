#pragma once

#include <atomic>
#include <functional>

#include <QString>

#include "models/base/result.h"

namespace rosette {

/// Progress and cancel for long work, passed down by reference. The worker reports; anybody may cancel. Thread-safe
/// when the progress function is.
class Feedback
{
public:
    /// `fraction` from 0 to 1, below 0 when unknown; `step` is what is being done, in words.
    using ProgressFunction = std::function<void(double fraction, const QString &step)>;

    Feedback() = default;
    explicit Feedback(ProgressFunction onProgress) : m_onProgress(std::move(onProgress)) {}

    void cancel() { m_isCancelled.store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_isCancelled.load(std::memory_order_relaxed); }

    void report(double fraction, const QString &step) const
    {
        if (m_onProgress)
            m_onProgress(fraction, step);
    }

    /// The error to leave with after a cancel.
    static Error cancelledError(const QString &whatWasKept)
    {
        return Error{ErrorCode::Cancelled, whatWasKept, QString()};
    }

private:
    std::atomic<bool> m_isCancelled{false};
    ProgressFunction m_onProgress;
};

} // namespace rosette
