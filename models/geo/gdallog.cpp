#include "models/geo/gdallog.h"

#include <cpl_error.h>

namespace rosette {

namespace {

void CPL_STDCALL onError(CPLErr severity, CPLErrorNum, const char *message)
{
    static_cast<GdalLog *>(CPLGetErrorHandlerUserData())->add(severity, message);
}

} // namespace

GdalLog::GdalLog() { CPLPushErrorHandlerEx(&onError, this); }

GdalLog::~GdalLog() { CPLPopErrorHandler(); }

void GdalLog::clear()
{
    m_hasFailure = false;
    m_failure.clear();
    m_warning.clear();
}

void GdalLog::add(int severity, const char *message)
{
    if (severity >= CE_Failure) {
        if (!m_hasFailure)
            m_failure = QString::fromUtf8(message);
        m_hasFailure = true;
    } else if (severity == CE_Warning && m_warning.isEmpty()) {
        m_warning = QString::fromUtf8(message);
    }
}

} // namespace rosette
