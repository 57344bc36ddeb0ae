#pragma once

#include <QString>

namespace rosette {

class Workspace;
struct WindowServices;

/// Jobs on the open campaign's file that the File menu starts; their outcome goes to the message bar.
namespace FileJobs {

/// For file dialogs.
QString campaignFilter();
/// Asks where to, and makes a whole copy in the background.
void backUp(Workspace &workspace, const WindowServices &services);
/// Looks through the whole file for damage.
void check(Workspace &workspace);

} // namespace FileJobs

} // namespace rosette
