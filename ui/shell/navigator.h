#pragma once

#include <QDate>
#include <QString>

namespace rosette {

/// A thing that a page can show: kind as the table is called in the singular ("person", "street", "activity", "round",
/// "volunteer", "sheet", …) and its row id. `date` for pages that stand on a day or a week, `text` for a search.
struct Target
{
    QString kind;
    qint64 id = 0;
    QDate date = {};
    QString text = {};

    bool isEmpty() const { return kind.isEmpty() && id == 0 && !date.isValid() && text.isEmpty(); }
};

/// Moves between pages. Pages and the locator ask; the window answers.
class Navigator
{
public:
    virtual ~Navigator() = default;
    /// Shows the page called `pageId` and, when there is a target, lets it reveal that. Unknown pages are ignored.
    virtual void open(const QString &pageId, const Target &target = {}) = 0;
};

} // namespace rosette
