#pragma once

#include <QWidget>

#include "models/canvass/script.h"
#include "ui/shell/appcontext.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListView;
class QPlainTextEdit;

namespace rosette {

class DetailsPane;
class ScriptsModel;

/// What walkers say at the door: written here, printed before their sheets.
class ScriptsView : public QWidget
{
    Q_OBJECT

public:
    explicit ScriptsView(AppContext &context, QWidget *parent = nullptr);

    Status reload();

private:
    QWidget *buildList();
    void buildDetails();
    void showCurrent();
    void refill();
    void save();
    void add();
    void remove();
    bool edit(const QString &text, const std::function<Status(Connection &)> &change);

    AppContext &m_context;
    Script m_script;
    ScriptsModel *m_model;
    QListView *m_list;
    DetailsPane *m_details;
    QLineEdit *m_title;
    QPlainTextEdit *m_text;
    QComboBox *m_survey;
    QCheckBox *m_isPrinted;
};

} // namespace rosette
