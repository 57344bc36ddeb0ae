#include "ui/shell/locatorsources.h"

#include <QAction>
#include <QPointer>
#include <QRegularExpression>

namespace rosette {

using namespace Qt::StringLiterals;

bool locatorMatches(const QString &text, const QString &typed)
{
    static const QRegularExpression separators(u"[^\\w']+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = text.split(separators, Qt::SkipEmptyParts);
    const QStringList wanted = typed.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &want) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return word.startsWith(want, Qt::CaseInsensitive); });
    });
}

LocatorSource locatePages(const QList<PageEntry> &pages)
{
    return [pages](AppContext &, const QString &text, int limit) {
        QList<LocatorHit> hits;
        for (const PageEntry &page : pages) {
            if (text.isEmpty() || (hits.size() < limit && locatorMatches(page.title, text)))
                hits.append({page.title, QCoreApplication::translate("Locator", "Page"), page.iconName, page.id});
        }
        return hits;
    };
}

LocatorSource locateActions(std::function<QList<QAction *>()> actions)
{
    return [actions = std::move(actions)](AppContext &, const QString &text, int limit) {
        QList<LocatorHit> hits;
        if (text.isEmpty())
            return hits;
        for (QAction *action : actions()) {
            const QString title = action->text().remove(u'&');
            if (hits.size() == limit || !action->isEnabled() || action->isSeparator() || action->menu() ||
                !locatorMatches(title, text))
                continue;
            const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
            hits.append({title,
                         shortcut.isEmpty() ? QCoreApplication::translate("Locator", "Action") : shortcut,
                         u"right"_s,
                         {},
                         {},
                         [action = QPointer(action)] {
                             if (action)
                                 action->trigger();
                         }});
        }
        return hits;
    };
}

} // namespace rosette
