#include "models/geo/gdaloffline.h"

#include <cpl_http.h>

namespace rosette {

namespace {

CPLHTTPResult *fetchNothing(const char *, CSLConstList, GDALProgressFunc, void *, CPLHTTPFetchWriteFunc, void *, void *)
{
    return nullptr;
}

} // namespace

GdalOffline::GdalOffline() { CPLHTTPPushFetchCallback(fetchNothing, nullptr); }

GdalOffline::~GdalOffline() { CPLHTTPPopFetchCallback(); }

} // namespace rosette
