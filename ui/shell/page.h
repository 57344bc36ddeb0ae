#pragma once

#include <QWidget>

#include "models/base/result.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/navigator.h"

namespace rosette {

/// One page of the window. Made when it is first visited, kept until the campaign is locked or closed.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(AppContext &context, QWidget *parent = nullptr);

    /// The page was brought to the front: put the cursor where typing begins. Data is already fresh, because item
    /// models listen to the ChangeNotifier.
    virtual void activated() {}
    /// Shows what `target` names, selected and scrolled to.
    virtual void reveal(const Target &target) { Q_UNUSED(target) }

protected:
    AppContext &context() const { return m_context; }

    /// True when `status` is fine; otherwise its sentence goes to the message bar.
    bool report(const Status &status);
    /// The same for a Result: the value, or nothing after telling the user.
    template <typename T>
    std::optional<T> reported(Result<T> result)
    {
        if (result)
            return std::move(result).value();
        report(Status(result.error()));
        return std::nullopt;
    }

private:
    AppContext &m_context;
};

} // namespace rosette
