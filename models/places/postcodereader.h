#pragma once

#include "models/base/feedback.h"
#include "models/places/postcode.h"
#include "models/store/importjournal.h"

namespace rosette {

/// What Code-Point Open files say.
struct PostcodeFile
{
    QList<Postcode> postcodes;
    int unlocated = 0; ///< rows of postcodes without a place (quality 90)
    QList<ImportProblem> problems;
};

/// Reads Code-Point Open, old editions (19 columns) and new (10), with or without a heading line. Any thread.
class PostcodeReader
{
public:
    static Result<PostcodeFile> read(const QStringList &paths, const Feedback &feedback);
};

} // namespace rosette
