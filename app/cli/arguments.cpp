#include "app/cli/arguments.h"

#include <QCoreApplication>

namespace rosette::cli {

using namespace Qt::StringLiterals;

Result<Arguments> Arguments::parse(const QStringList &words, const QStringList &flags)
{
    Arguments arguments;
    bool areOptionsOver = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (areOptionsOver || !word.startsWith(u"--"_s)) {
            arguments.m_words += word;
        } else if (word == u"--"_s) {
            areOptionsOver = true;
        } else if (const qsizetype equals = word.indexOf(u'='); equals > 0) {
            arguments.m_options[word.sliced(2, equals - 2)] += word.sliced(equals + 1);
        } else if (flags.contains(word.sliced(2))) {
            arguments.m_options[word.sliced(2)] += QString();
        } else if (i + 1 < words.size()) {
            arguments.m_options[word.sliced(2)] += words.at(++i);
        } else {
            return Error{ErrorCode::Invalid,
                         QCoreApplication::translate("Arguments", "%1 needs a value after it.").arg(word),
                         {}};
        }
    }
    return arguments;
}

} // namespace rosette::cli
