#pragma once

#include <QString>

namespace rosette {

/// While it lives, what GDAL complains of in this thread is kept here and does not reach standard error. A stack
/// object.
class GdalLog
{
public:
    GdalLog();
    ~GdalLog();
    Q_DISABLE_COPY_MOVE(GdalLog)

    /// Something could not be read: more than a warning.
    bool hasFailure() const { return m_hasFailure; }
    /// The first failure, else the first warning; for Error::detail.
    QString text() const { return m_hasFailure ? m_failure : m_warning; }

    /// Forgets what came so far: an attempt that was made up for.
    void clear();
    void add(int severity, const char *message);

private:
    bool m_hasFailure = false;
    QString m_failure;
    QString m_warning;
};

} // namespace rosette
